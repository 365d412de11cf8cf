"""Codes that registers, standards and classifications give, in the shapes they have, and what stands beside them."""

from __future__ import annotations

WORDS = r"""
[*]
imo number | vessel imo | ship imo # imo 9[0-9]{5}
mmsi number | vessel mmsi / (211|219|232|244|247|305|311|338|351|371|373|477|538|563|636|229)[0-9]{6}
call sign | callsign | radio call sign / (9V|V7|3E|5B|C6|D5|2A|9H)[A-Z]{2}[0-9] / (VR|V7|3E)[A-Z]{2}
container number | container | container code | container id | equipment number container # container
    (MSKU|TCLU|TGHU|CMAU|HLXU|MSCU|OOLU)[0-9]{6}
iso type | iso type code | container type code | size type | iso size type = 22G1:5 | 42G1:4 | 45G1:6 | 22R1:1 |
    45R1:2 | 22U1 | 42P1 | 22T1 | L5G1
seal number / [A-Z]{2}[0-9]{6} / [A-Z]{2}[0-9]{4}
bill of lading | bill of lading number | bl number | bol number | master bl | house bl | mbl number | hbl number /
    (MAEU|MSCU|HLCU|CMDU|ONEY|COSU)[0-9]{9} / [A-Z]{4}[0-9]{6}
voyage number | voyage | voyage code | voyage reference / [0-2][0-9]{2}[NSEW]
awb number | air waybill | air waybill number | mawb number | master awb # awb
    (020|074|125|160|176|180|618)-[0-9]{7} / (020|074|125|160|176|618)[0-9]{7}
hawb number | house awb / [A-Z]{3}[0-9]{8}
uld number | uld id | uld code / (AKE|AKH|PMC|PAG|AAP|DQF)[0-9]{5}(LH|BA|AF|SQ|EK|QR)
hs code | hts code | tariff code | harmonized code | hs tariff | commodity code | cn code | custom code | taric code
    = 8471.30:3 | 8517.13:3 | 6109.10:3 | 6203.42:2 | 9403.60:3 | 8708.29:3 | 3004.90:2 | 3923.30:2 | 7318.15:2 |
    8528.72:2 | 4202.92:2 | 9503.00:2 | 0901.21:2 | 2204.21 | 8544.42:2
eccn code = EAR99:8 | 5A002 | 3A001 | 5A992.c:2 | 3A991:2 | 4A994:2
incoterm | incoterms | incoterm code | delivery term code = FOB:5 | CIF:4 | EXW:3 | DAP:4 | DDP:3 | FCA:4 | CFR:2 |
    CPT | CIP
un number | un code | hazmat un | un id | dg un number /
    UN(1203|1263|1993|3480|3481|1950|1170|1219|1824|2794|3077|3082|1866) / (1203|1263|1993|3480|3481|1950|1170|1219)
hazard class | dg class | imdg class | imo class | hazmat class | address class | hazard division = 2.1:2 | 2.2:2 |
    3:6 | 4.1 | 5.1:2 | 6.1:2 | 8:4 | 9:4
packing group = I:1 | II:5 | III:5
hazard code | h statement | hazard statement | ghs code | h code = H225:4 | H302:4 | H314:2 | H315:4 | H319:4 |
    H335:2 | H350 | H411:2
cas number | cas registry number | cas rn # cas [5-9][0-9]{3,4}[0-9]{2} / [1-9][0-9]{3}
ec number substance | einec number / 2[0-9]{2}-[0-9]{3}-[0-9]
molecular formula | chemical formula | formula chemical | empirical formula = H2O | NaCl:2 | C6H12O6:2 | C2H6O:2 |
    CaCO3 | H2SO4:2 | NaOH:2 | C8H10N4O2 | C9H8O4 | CH3COOH | C7H8 | NH3
smile string | canonical smile = CCO:2 | CC(=O)O:2 | c1ccccc1:2 | CC(=O)Oc1ccccc1C(=O)O:2 |
    Cn1cnc2c1c(=O)n(C)c(=O)n2C:2 | CC(C)Cc1ccc(cc1)C(C)C(=O)O | C1CCCCC1 | CN1CCCC1c1cccnc1
inchi key | inchikey / [A-Z]{14}-[A-Z]{8}SA-N
pdb id | pdb code / [1-9][A-Z][A-Z0-9]{2}
uniprot | uniprot id | uniprot accession | uniprot ac / [OPQ][0-9][A-Z0-9]{3}[0-9]
gene symbol | gene name | hgnc symbol = TP53:3 | BRCA1:3 | BRCA2:2 | EGFR:3 | KRAS:3 | BRAF:2 | PTEN:2 | MYC:2 |
    APOE:2 | CFTR:2 | PIK3CA:2 | ALK | RET | ATM | MTHFR
ensembl id | ensembl gene id | ensembl gene / ENSG00000[0-9]{6}
ensembl transcript id | transcript id ensembl / ENST00000[0-9]{6}
refseq | refseq id | refseq accession | transcript id | refseq transcript / NM_[0-9]{6}\.[1-9]
genbank accession | genbank | accession genbank / (MN|MT|OL|OM|KX)[0-9]{6}

[*]
rs id | dbsnp id | snp id / rs[1-9][0-9]{4,8}
hgv c | hgv cdna | cdna change | c dot / c\.[1-9][0-9]{1,3}[ACGT]>[ACGT]
hgv p | protein change | aa change | p dot / p\.(Arg|Gly|Val|Leu|Ser|Asp|Pro)[1-9][0-9]{1,2}(His|Trp|Glu|Cys|Lys|Met)
chromosome = chr1:3 | chr2:3 | chr3:2 | chr4 | chr5:2 | chr7:3 | chr9:2 | chr10:2 | chr11:2 | chr13:2 | chr17:4 |
    chr19:2 | chr22 | chrX:2
reference allele | alternate allele | reference base | alternate base | effect allele | other allele = A:4 | C:4 |
    G:4 | T:4
genotype | gt call | zygosity gt = 0/0:5 | 0/1:6 | 1/1:3
zygosity = heterozygous:6 | homozygous:3 | hemizygous:1
sequencing platform | platform sequencing = Illumina NovaSeq 6000:5 | Illumina NextSeq 2000:3 | Oxford Nanopore
    MinION:2 | PacBio Revio:2 | Illumina MiSeq:2
adapter index | index sequence | barcode sequence | i 7 index | i 5 index | index 7 | index 5 / [ACGT]{8}
primer sequence | forward primer | reverse primer | sequence primer / [ACGT]{20}
loinc code | loinc number # loinc [1-9][0-9]{4} / [1-9][0-9]{3}
snomed | snomed code | snomed ct | snomed id | snomed ct code | snomed concept id # verhoeff [1-9][0-9]{5,6}10 /
    [1-9][0-9]{4}10
rxnorm | rxnorm code | rx cui / [1-9][0-9]{5}
rxnorm code ~ 1049 311700 2400000 0
atc code | atc class / (A02BC|A10BA|B01AC|C03CA|C07AB|C09AA|C10AA|J01CA|M01AE|N02BE|N05BA|N06AB|R03AC)0[1-9]
ndc code | ndc 11 / [0-9]{5}-[0-9]{4}-[0-9]{2} / [0-9]{11}
dea number | prescriber dea # dea [ABFM][A-Z][0-9]{6}
dea schedule | controlled schedule | drug schedule | controlled substance schedule = II:3 | III:2 | IV:6 | V:2
bin number pharmacy | rx bin | bin rx / (004336|610014|610415|003858|011552|015581|610502)
rx pcn = ADV:4 | MEDDADV:2 | A4:3 | 9999:2 | CRX | ASPROD1
rx group / RX[0-9]{4}
hcpcs code / (A4|E0|G0|J1|J3|L3|Q4)[0-9]{3}
drg code | ms drg | apr drg = 039 | 064:2 | 190:3 | 193:3 | 291:4 | 392:3 | 470:6 | 603:3 | 690:3 | 743 | 871:5 |
    885:3
revenue code | rev code | ub revenue code = 0110 | 0120:2 | 0250:4 | 0300:4 | 0320:2 | 0360:3 | 0450:5 | 0636:2
place of service | position code | place of service code = 11:8 | 12:1 | 21:4 | 22:4 | 23:3 | 31:1 | 81:2 | 02:2
cpt modifier | modifier code | procedure modifier | modifier 1 | modifier 2 = 25:5 | 26:2 | 50 | 59:4 | 76 | LT:3 |
    RT:3 | TC | GT
icd o | icd o 3 | morphology code | icd o morphology / 8(140|070|500|720|010|041)/3
nhs number # nhs 9[0-9]{8}
medicare number au | ihi number / [2-6][0-9]{9}

[*]
blood group | blood type | abo rh | abo group = O+:8 | A+:7 | B+:2 | AB+:1 | O-:2 | A-:2 | B- | AB-
isbt code | donation number isbt | din isbt / (G|W)[0-9]{4} 2[3-5] [0-9]{6} / W[0-9]{12}
mpan core | electricity mpan # mpan (10|11|12|13|14|15|16|17|18|19|20|21|22|23)[0-9]{10}
gas mprn / [1-9][0-9]{9} / [1-9][0-9]{6}
pod code | delivery point code | supply point / IT001E[0-9]{8}
ean metering point | ean 18 | metering point id # ean 87168[0-9]{12}
ct ratio | ct ratio primary secondary = 100/5:3 | 200/5:5 | 300/5:2 | 400/5:4 | 600/5:2 | 800/5
vt ratio | point ratio | vt ratio primary secondary = 11000/110:5 | 33000/110:3 | 6600/110
accuracy class | meter class | accuracy class meter = 0.2S:2 | 0.5S:4 | 0.5:2 | 1.0:6 | 2.0:3
vector group | connection group = Dyn11:8 | Dyn5:2 | Yyn0:2 | YNd1:2 | Dyn1
cooling class | cooling type transformer = ONAN:6 | ONAF:4 | OFAF:1 | AN:2
insulation class = A | B:3 | F:6 | H:3
ip rating | ingress protection | protection class ip | ip code = IP20:3 | IP44:3 | IP54:4 | IP65:6 | IP66:2 | IP67:4
    | IP68:2
nema rating | nema enclosure = 1:2 | 3R:4 | 4:3 | 4X:4 | 12:3
obis code = 1-0:1.8.0:6 | 1-0:2.8.0:3 | 1-0:3.8.0:2 | 1-0:1.8.1:3 | 1-0:1.8.2:3 | 1-0:32.7.0:2
feeder code | feeder id | feeder | feeder number / F-[0-9]{3} / F[0-9]{2}
substation code / (SUB|SS)-[0-9]{3}
material grade | steel grade | alloy grade | material specification = S235JR:4 | S355J2:5 | 1.4301:4 | 1.4404:3 |
    AISI 4140:3 | 42CrMo4:3 | 6061-T6:4 | 7075-T6:2 | Ti-6Al-4V:2 | C45E:2
thread size | thread designation | thread specification | thread type size = M3 | M4:2 | M5:3 | M6x1.0:5 | M8x1.25:6
    | M10x1.5:5 | M12x1.75:4 | M16x2.0:2 | 1/4-20 UNC:2
bolt grade | property class = 4.8 | 8.8:8 | 10.9:5 | 12.9:3
drawing number | dwg number / DWG-[0-9]{5} / [0-9]{5}
gage id | gauge id tool | instrument tag | gage number / (MIC|CAL|CMM|HG|PG)-[0-9]{3}
characteristic | quality characteristic | feature measured | characteristic name = Outer diameter:4 | Bore
    diameter:4 | Overall length:4 | Wall thickness:3 | Hole position:3 | Flatness:3 | Concentricity:2 | Surface
    roughness:2 | Thread pitch diameter:2 | Slot width:3
surface finish | surface treatment | finish type metal = Anodized:4 | Zinc plated:5 | Powder coated:4 | Black
    oxide:2 | Passivated:3 | As machined:5 | Electropolished
defect type | nonconformance type = Scratch:4 | Burr:3 | Dimension out of tolerance:5 | Porosity:2 | Crack:2 |
    Discoloration:2 | Missing part:2 | Contamination
oem part number | oem number / [0-9]{3}[A-Z]-[0-9]{5} / [0-9]{8}
dtc code | fault code obd | obd code | trouble code | diagnostic trouble code = P0300:4 | P0171:4 | P0420:5 |
    P0128:2 | P0442:3 | P0455:2 | U0100:2 | B1342 | C0035:2
tire dot | dot code / DOT [A-Z0-9]{4} [A-Z0-9]{4} [0-4][0-9]2[2-5] / [0-4][0-9]2[2-5]
aircraft type | aircraft type code | icao type | aircraft icao type | icao aircraft type | type designator | ac type
    = A320:6 | A321:3 | A20N:4 | B738:6 | B38M:3 | E190:3 | AT76:3 | A333:2 | B789:3 | B77W:2 | A359:2 | CRJ9:2 | DH8D:2
tail number | registration mark | aircraft registration | ac reg | reg number aircraft / N[1-9][0-9]{2}[A-HJ-NP-Z]{2}

[*]
mode s code | icao 24 | icao 24 bit | hex code icao | mode s | icao hex | icao 24 address /
    (A[0-9A-F]|3C|40|4B)[0-9A-F]{4}
selcal | selcal code / [A-D][E-H]-[J-M][P-S]
squawk | squawk code | transponder code / [0-6][0-7]{3}
delay code | iata delay code = 11 | 15:2 | 32:2 | 41:4 | 63:2 | 66 | 71:3 | 77 | 81:3 | 85:2 | 89:2 | 93:8 | 96:2
fare class | booking class | fare bucket = Y:6 | B:3 | M:4 | H:3 | Q:3 | K:3 | L:3 | V:2 | J:2 | C:2 | F
fare basis | fare basis code / [YBMHQKLVJ](OW|RT|LE)[0-9]{2}US / [YBMHQK][A-Z]{3}[0-9]{2}
e ticket number | eticket number | ticket number iata | document number ticket | eticket /
    (001|006|016|074|125|220)[0-9]{10}
ssr code = WCHR:4 | VGML:4 | BIKE:2 | PETC:2 | UMNR | BLND | AVML:2 | CHML:2
metar raw | raw metar | metar text / (KDEN|EGLL|EDDF|LFPG|KORD) (0[1-9]|1[0-9]|2[0-8])(0[0-9]|1[0-9]|2[0-3])50Z
    (2[0-9]|3[0-5])0(0[4-9]|1[0-8])KT 9999 (FEW|SCT|BKN)0[1-4]0 (0[2-9]|1[0-9]|2[0-4])/(00|01) Q10(0[5-9]|1[0-9]|2[0-8])
taf raw | raw taf / TAF (KDEN|EGLL|EDDF|LFPG) (0[1-9]|1[0-9]|2[0-8])1130Z (2[0-9])0(0[4-9]|1[0-4])KT 9999
    (FEW|SCT)0[2-4]0
notam number | notam id / [ABC][0-9]{4}/2[3-5]
runway | runway designator | runway id | runway identifier = 04L | 09:3 | 09L:2 | 27:4 | 27R:3 | 18:2 | 36:2 | 07R:2
    | 25L:3 | 13 | 31:2 | 16R | 34L:2
wmo id | wmo number | wmo station id | wmo code | synop id | wmo station /
    (0[1-9]|1[0-7]|2[2-8]|3[0-8]|4[0-8]|5[0-9]|6[0-8]|7[0-8]|8[0-9]|94)[0-9]{3} / [0-9]{4}
wigo id / 0-20000-0-[0-9]{5}
weather code wmo | present weather code = 0:4 | 1:3 | 2:3 | 3:3 | 10 | 45 | 51 | 61:3 | 63:2 | 71 | 80:2 | 95
cloud type | cloud genus = Cumulus:5 | Stratus:3 | Cirrus:3 | Altocumulus:3 | Stratocumulus:4 | Cumulonimbus:2 |
    Nimbostratus:2 | Altostratus:2
utm zone / (1[0-9]|3[0-7])[NTS] / 3[0-7]
usng coordinate / (1[0-9]|3[0-3])[STU] [A-HJ-NP-Z]{2} [0-9]{5} [0-9]{5} / 33U[A-HJ-NP-V]{2}[0-9]{8}
grid reference | os grid reference / (SU|TQ|SP|NZ|SE|SK|NS) [0-9]{3} [0-9]{3} / (SU|TQ|SP|NZ)[0-9]{6}
maiden head | grid locator | grid square radio | qth locator / (JO|JN|IO|FN|EM|DM)[0-9]{2}[a-x]{2}
what 3 word /
    (maple|stone|river|cloud|lamp|paper)\.(quick|silver|happy|calm|bright)\.(table|window|garden|bridge|candle)
epsg code | srid code / EPSG:(4326|3857|25832|32633|27700|2154|26918)
epsg code = 4326:8 | 3857:4 | 25832:2 | 32633:2 | 27700:2
geodetic datum | horizontal datum | vertical datum = WGS84:8 | NAD83:3 | ETRS89:3 | GDA2020
easting | easting m | utm easting | x utm | utm e ~ 280000 480000 720000 2
northing | northing m | utm northing | y utm | utm n ~ 3600000 4900000 6200000 2
parcel apn | assessor parcel number | parcel id apn / [0-9]{3}-[0-9]{3}-[0-9]{2}-[0-9]{2} / [0-9]{3}-[0-9]{3}-[0-9]{2}
fip code | county fip | state county fip / (06|12|17|26|36|39|42|48|53)(0[0-9][13579]|1[0-2][13579])
state fip = 06:4 | 12:3 | 17:3 | 26:2 | 36:4 | 39:2 | 42:2 | 48:4 | 53:2
census tract | census tract code / [0-9]{4}\.0[1-4] / [0-9]{6}

[*]
naic code = 236220 | 311811 | 334413 | 423430 | 445110:2 | 484121:2 | 522110 | 524210 | 541511:4 | 541330:2 | 561720
    | 621111:2 | 722511:3
sic code = 1521 | 2834 | 3674 | 4213 | 5411:2 | 5812:3 | 6021 | 6311 | 7372:3 | 8011:2 | 8711
nace code = A01.1 | C10.7:2 | C26.1 | F41.2:2 | G47.1:3 | H49.4:2 | I56.1:2 | J62.0:4 | K64.1 | M69.2:2 | Q86.2
gic code = 10101010 | 15101010 | 20101010 | 25301040 | 35202010 | 40101010 | 45103010:2 | 55101010
unspsc | unspsc code = 43211503:3 | 43232605 | 44121701:2 | 47131502 | 31161501:2 | 80111601 | 26121609 | 42142609
cage code / [0-9][A-HJ-NP-Z0-9]{3}[0-9]
national stock number | nato stock number / [1-9][0-9]{3}-(01|00|14|99)-[0-9]{3}-[0-9]{4}
dun number | dnb number / (01|04|07|08|13|15|60|80|96)[0-9]{7}
gln code | global location number # ean (40|50|54|73|87)[0-9]{10}
sscc 18 | sscc code | pallet sscc # ean 0(40|50|54|73|87)[0-9]{14}
ean13 14 | itf 14 | case ean13 | carton ean13 | ean13 case # ean 1(40|50|54|73|87)[0-9]{10}
plu code = 3283 | 4011:5 | 4016:2 | 4046:3 | 4065:2 | 4131 | 4225:2 | 4593 | 4664:3 | 94011
uic wagon number | uic number | wagon number # luhn (31|33|37|83)(80|85|81|87)[0-9]{7}
locomotive number | loco number | unit number train | traction unit / (66|68|88|90|92)[0-9]{3}
head code | train head code | reporting number / [1-9][A-Z][0-9]{2}
train number | service number train / (ICE|IC|RE|RB|EC) [1-9][0-9]{2} / [1-9][0-9]{2,3}
crs code | station crs = EUS | KGX | PAD | MAN | EDI | LDS | BRI | BHM | YRK | GLC | CDF | NCL
tiploc | tiploc code = EUSTON | KNGX | PADTON | MNCRPIC | EDINBUR | LEEDS | BRSTLTM | BHAMNWS
rolling stock type | wagon type | rolling stock class = Tamns | Eanos:3 | Falns:2 | Sgns:4 | Zacns:3 | Habbins:2 |
    Laas
signal id | signal number | signal aspect id / [A-Z]{2}[0-9]{3,4}
track gauge type | gauge type = Standard:9 | Narrow:2 | Broad:2
plmn id | mcc mnc = 26201:3 | 26202:2 | 23415:2 | 23430:2 | 20801:2 | 310260:3 | 310410:2
imsi number / (26201|23415|20801|310260|310410)[0-9]{10}
msisdn / 1(212|303|404|512|617)55501[0-9]{2}
sim iccid | sim number | iccid number # luhn 8901[0-9]{14}
imei number | device imei # luhn 35[0-9]{12}
imei sv | imeisv / 35[0-9]{14}
meid hex / A00000[0-9A-F]{8}
eui 64 | device eui | deveui | join eui | app eui / (70B3D5|A84041|0004A3)[0-9A-F]{10}
cell technology | radio technology | radio access technology | network technology | access technology = LTE:7 | NR:4
    | UMTS:2 | GSM:2

[*]
modulation | modulation scheme | modulation type = QPSK:3 | 16QAM:4 | 64QAM:6 | 256QAM:4
lte band | frequency band | band number | radio band | number band = B1:2 | B3:6 | B7:4 | B8:2 | B20:5 | n28:2 |
    n78:4
polarization | polarisation | antenna polarization = Vertical:4 | Horizontal:3 | Dual +/-45:6 | Circular
fiber type | cable fiber type = G.652.D:7 | G.657.A1:3 | G.657.A2:2 | OM3:2 | OM4:3 | OS2:4
connector | connector type | connector kind | plug type = LC/UPC:4 | SC/APC:4 | RJ45:5 | ST | FC | MPO:2
cable category | category rating = Cat5e:3 | Cat6:6 | Cat6A:5 | Cat7
duplex | duplex mode = full:9 | half:1
switch port mode | port mode = access:7 | trunk:4
if name | interface name | ifname | interface | port name switch | port label switch /
    (GigabitEthernet|TenGigabitEthernet)[01]/0/([1-9]|[1-3][0-9]|4[0-8]) / Gi[01]/0/([1-9]|[1-3][0-9]|4[0-8]) / eth[0-7]
as number | bgp asn / AS(64(49[6-9]|50[0-9]|51[01])|6555[0-1])
route distinguisher | route target | rd vrf / 6500[0-9]:[1-9][0-9]{2}
snmp oid / 1\.3\.6\.1\.2\.1\.(1|2|25|31)\.[1-9]\.[1-9]
mac oui / (00:1B:44|3C:5A:B4|F4:5C:89|B8:27:EB|DC:A6:32|00:50:56)
serial interface type | form factor module | transceiver type | sfp type | optic type | transceiver = SFP:3 | SFP+:6
    | SFP28:3 | QSFP+:2 | QSFP28:4 | 10GBASE-SR:3 | 10GBASE-LR:3
raid level | raid type = RAID 0 | RAID 1:4 | RAID 5:4 | RAID 6:4 | RAID 10:5
disk type | drive type | storage media type = SSD:5 | NVMe:5 | HDD:4
form factor drive | drive form factor = 2.5":5 | 3.5":4 | M.2 2280:5 | U.2:2
cpu architecture | architecture | cpu arch = x86_64:8 | arm64:5 | amd64:3
module type solar | cell type solar | panel technology | cell technology pv = Monocrystalline PERC:5 | TOPCon:4 |
    HJT:2 | Polycrystalline:2
charger connector | ev connector | plug standard | connector standard = CCS2:6 | Type 2:6 | CHAdeMO:2 | NACS:3 |
    Type 1:2
evse id | evse code | charge point id / (DE|NL|FR|GB)\*[A-Z]{3}\*E[0-9]{6}
metal purity | metal stamp = 14K:5 | 18K:5 | 925:5 | 950 Pt:2 | 10K:2 | 22K
diamond color | color grade | stone color grade = D:2 | E:3 | F:4 | G:6 | H:5 | I:4 | J:2 | K
clarity | clarity grade | diamond clarity | stone clarity = IF | VVS1:2 | VVS2:3 | VS1:5 | VS2:6 | SI1:5 | SI2:3 |
    I1
cut grade | diamond cut grade | cut quality | polish grade | symmetry grade | symmetry | polish = Excellent:7 | Very
    Good:5 | Good:3 | Fair
stone shape | diamond shape | gem shape | cut shape = Round Brilliant:7 | Oval:4 | Cushion:3 | Princess:3 |
    Emerald:3 | Pear:2 | Radiant:2 | Marquise
gia report number | gia number | gia report | cert number gia | grading report number / [1267][0-9]{9}
fluorescence = None:7 | Faint:4 | Medium:2 | Strong
gemstone | gem type | stone type | gemstone type | stone species = Diamond:4 | Sapphire:4 | Ruby:3 | Emerald:3 |
    Tanzanite:2 | Aquamarine:2 | Garnet:2 | Amethyst:2 | Topaz:2 | Spinel | Opal:2 | Tourmaline:2
stone treatment | gem treatment | stone enhancement = None:4 | Heat:5 | Oil:2 | Irradiation | Fracture filling

[*]
isin code # isin (US|CA)[0-9]{9}
cusip number | cusip code # cusip [0-9]{3}[A-Z0-9]{3}10
sedol code # sedol B[0-9BCDFGHJKLMNPQRSTVWXYZ]{5} / [0-9]{6}
figi code # figi BBG00[0-9BCDFGHJKLMNPQRSTVWXYZ]{6}
ric code | reuter code = AAPL.O:3 | MSFT.O:3 | SAPG.DE:2 | VOD.L:2 | BNPP.PA:2 | 7203.T:2 | NESN.S | HSBA.L:2
mic code | exchange mic | market identifier code | venue mic = XNAS:5 | XNYS:5 | XLON:3 | XETR:3 | XPAR:2 | XTKS:2 |
    XHKG | XTSE | BATS
cfi code = ESVUFR:6 | DBFTFB:3 | OCASPS:2 | FFICSX:2 | CEOGES
option symbol | osi symbol / (AAPL|MSFT|SPY|TSLA|AMZN)  2[567](0[1-9]|1[0-2])(15|20|17)[CP]00[0-4][0-9]{2}000
figi exchange | bbg ticker | bloomberg ticker = AAPL US Equity:3 | MSFT US Equity:3 | SAP GY Equity:2 | VOD LN
    Equity:2 | 7203 JT Equity
future symbol | future contract code | contract symbol / (ES|NQ|CL|GC|ZN|ZC)[HMUZ][5-7]
day count | day count convention | day count basis = 30/360:5 | ACT/360:4 | ACT/365:4 | ACT/ACT:4
coupon frequency | payment frequency bond = Semi-annual:6 | Annual:4 | Quarterly:3
credit rating | bond rating | sp rating | issuer rating | fitch rating = AAA | AA+ | AA:2 | A+:3 | A:4 | A-:3 |
    BBB+:4 | BBB:5 | BBB-:3 | BB+:2 | BB:2 | B+
moody rating = Aaa | Aa2:2 | A1:3 | A2:4 | A3:3 | Baa1:4 | Baa2:4 | Baa3:2 | Ba1:2 | B1
option type | put call | call put | cp flag | put or call = Call:5 | Put:5
exercise style | option style | exercise type = American:7 | European:5
order type trading | order type = Market:5 | Limit:6 | Stop:2 | Stop Limit:2
time in force = DAY:8 | GTC:5 | IOC:3 | FOK:1
settlement cycle | settle cycle = T+1:7 | T+2:4 | T+0
asset class | instrument class = Equity:6 | Fixed Income:4 | FX:3 | Commodity:2 | Derivative:2 | Cash
iswc code # iswc T-[0-9]{9}
isrc code / (US|GB|DE)-?[A-Z0-9]{3}-?2[0-5]-?[0-9]{5} / US[A-Z0-9]{3}2[0-5][0-9]{5}
ipi number | ipi name number / 00[0-9]{9}
orcid id | author orcid # orcid 0000-000[1-3]-[0-9]{4}-[0-9]{3}
doi number | article doi / 10\.5555/[a-z]{4}\.2[0-9]{3}\.[0-9]{4}
pubmed id / [1-3][0-9]{7}
arxiv id / 2[0-5](0[1-9]|1[0-2])\.[0-9]{5}
nct number | nct id | clinical trial id | trial registration / NCT0[0-9]{7}
oclc number / [1-9][0-9]{7}
dewey decimal | dewey number | call number dewey / [0-9]{3}\.[0-9]{1,3} [A-Z]{3} / [0-9]{3}\.[0-9]

[*]
lc call number | call number | shelf mark / (PS|QA|HB|QH|BF|DA)[1-9][0-9]{2,3} \.[A-Z][0-9]{2} 20[01][0-9] /
    [0-9]{3}\.[0-9] [A-Z]{3}
imdb id / tt[0-9]{7}
tmdb id / [1-9][0-9]{4,5}
s 10 code | s 10 tracking | postal tracking number | registered mail number # s10 (RR|CP|EE|LX)[0-9]{8}(GB|DE|FR|US)
mail piece imb | imb tracking / [0-9]{20}
dni number | nif number # nif [0-9]{8}
cpf number # cpf [0-9]{9}
cup code / ES00(21|22|31)[0-9]{12}[A-Z]{2}
celex number / 3(20[01][0-9])[RLD]0[0-9]{3}
patent number / US[89],?[0-9]{3},?[0-9]{3} B2 / US[0-9]{8}B2
ipc class | ipc code | cpc code | cpc class = G06F 17/30:3 | H04L 29/06:3 | A61K 31/00:3 | G06N 3/08:3 | H01L
    21/02:2 | B60L 53/30:2 | C12N 15/11:2
nice class | trade mark class = 9:5 | 25:4 | 35:5 | 41:3 | 42:5 | 30:2 | 5:2
soil type | soil texture | soil class | soil series = Loam:4 | Sandy Loam:5 | Clay Loam:4 | Silt Loam:4 | Clay:3 |
    Sandy Clay:2 | Loamy Sand:2 | Peat | Silty Clay:2
crop stage | growth stage | bbch stage | phenological stage = Emergence:3 | Tillering:3 | Stem elongation:3 |
    Heading:3 | Flowering:4 | Grain filling:3 | Maturity:3
bbch code = 10 | 12 | 21:2 | 30:2 | 39:3 | 51:2 | 61:3 | 65:2 | 75:2 | 89:2
usda zone | hardiness zone = 3b | 4a | 5a:2 | 5b:3 | 6a:4 | 6b:4 | 7a:4 | 7b:3 | 8a:3 | 8b:2 | 9a:2 | 9b | 10a
irrigation method | irrigation type | irrigation system = Drip:5 | Center Pivot:4 | Sprinkler:4 | Furrow:2 | Flood |
    Rainfed:3
tillage type | tillage = No-till:4 | Strip-till:2 | Conventional:4 | Minimum:3
active ingredient pesticide | pesticide active | herbicide = Glyphosate:4 | 2,4-D:3 | Azoxystrobin:2 |
    Prothioconazole:3 | Lambda-cyhalothrin:2 | Mesotrione:2 | Pendimethalin:2
fertilizer type | fertilizer | fertiliser | fertiliser type = Urea 46-0-0:5 | NPK 15-15-15:4 | CAN 27:3 | MAP
    11-52-0:3 | Potash 0-0-60:2 | Compost:2 | Manure:2
npk ratio | npk analysis = 10-10-10:4 | 15-15-15:4 | 20-20-20:3 | 46-0-0:3 | 5-10-5:2 | 12-24-12
tree species | species tree | timber species | dominant species | species code tree = Norway Spruce:5 | Scots Pine:5
    | Douglas Fir:4 | Silver Birch:3 | European Beech:4 | English Oak:3 | Sitka Spruce:2 | Larch:2
forest type | stand type = Coniferous:5 | Mixed:4 | Broadleaved:4 | Plantation:2
felling type | harvest method forest | silvicultural system = Clearcut:4 | Thinning:6 | Selection:3 | Shelterwood:2
    | Salvage
log grade | timber grade | sawlog grade = A:2 | B:5 | C:4 | D:2
gear type | fishing gear | gear code | fishing gear type = Bottom trawl:5 | Longline:4 | Gillnet:4 | Purse seine:3 |
    Pots and traps:3 | Handline:2 | Dredge
fao area | fao fishing area | ice area | fishing area code = 27.4.b:4 | 27.6.a:3 | 27.7.d:3 | 27.3.d.25:2 | 21.4.X:2
    | 27.8.c:2
fish species | species fish | target species | species caught = Atlantic Cod:5 | Haddock:4 | Atlantic Herring:4 |
    Mackerel:4 | European Plaice:3 | Monkfish:2 | Yellowfin Tuna:2 | Atlantic Salmon:3 | Hake:2
asfis code | fao species code | species code fao | alpha 3 species = COD:5 | HAD:4 | HER:4 | MAC:4 | PLE:3 | HKE:2 |
    YFT:2 | SAL:3
iucn status | iucn category | conservation status | red list category = LC:8 | NT:3 | VU:3 | EN:2 | CR:1 | DD:1

[*]
lithology | rock type | rock name | lithology type = Sandstone:4 | Granite:4 | Basalt:3 | Limestone:4 | Shale:3 |
    Schist:2 | Andesite:2 | Quartzite:2 | Gneiss:2 | Siltstone:2 | Dolomite
lithology code | lith code | rock code = SST:4 | GRN:4 | BAS:3 | LST:4 | SHL:3 | SCH:2 | AND:2 | QTZ:2
alteration | alteration type = Silicification:3 | Argillic:3 | Potassic:2 | Propylitic:3 | Sericitic:3 | None:3
mineralization | mineralisation | mineralization style = Disseminated:4 | Vein:5 | Massive sulphide:2 | Stockwork:3
mineral | mineral name | primary mineral | ore mineral = Quartz:4 | Pyrite:4 | Chalcopyrite:3 | Galena:2 |
    Sphalerite:2 | Hematite:3 | Magnetite:2 | Calcite:3 | Bornite | Gold
geological age | geologic period | geological period | stratigraphic age = Cretaceous:4 | Jurassic:4 | Triassic:2 |
    Permian:3 | Carboniferous:3 | Devonian:2 | Tertiary:3 | Quaternary:3 | Precambrian:2
hole id | drill hole id code | hole name | hole number | bore hole number | bore hole id | drill hole number /
    (DDH|RC)-?2[0-5]-?[0-9]{3} / BH[0-9]{3}
drill method | drilling method | drill type = Diamond core:6 | Reverse circulation:6 | Rotary:2 | Auger:2 | Sonic
api number | well api | api well number / (42|35|05|30|33)-[0-9]{3}-[0-9]{5} / (42|35|05|30)[0-9]{8}
spectral type | spectral class | stellar class | star spectral type = O9V | B2IV | B8V:2 | A0V:3 | A5V:2 | F2V:2 |
    F8V:3 | G2V:5 | G8III:2 | K0III:4 | K5V:3 | M1V:3 | M4V:2 | M2III
constellation | constellation name = Orion:4 | Ursa Major:3 | Cygnus:3 | Lyra:2 | Andromeda:3 | Cassiopeia:3 |
    Sagittarius:2 | Perseus:2 | Taurus:2 | Leo:2 | Virgo:2 | Centaurus:2
constellation abbreviation | constellation code = Ori:4 | UMa:3 | Cyg:3 | Lyr:2 | And:3 | Cas:3 | Sgr:2 | Per:2 |
    Tau:2 | Leo:2 | Vir:2
messier number | messier | messier id = M1:2 | M13:3 | M27:2 | M31:5 | M33:3 | M42:5 | M45:4 | M51:4 | M57:3 | M81:3
    | M82:2 | M101:3 | M104:2
ngc number | ngc id | ngc ic / NGC [1-7][0-9]{3} / NGC[1-7][0-9]{3}
hip number | hip id | hipparco | hipparco id | hd number | catalog id star / HIP [1-9][0-9]{3,4} / HD[1-9][0-9]{4}
tic id / TIC [1-9][0-9]{8} / [1-9][0-9]{8}
gaia source id | gaia id | gaia doctor 3 id / [1-6][0-9]{18}
object type astronomy | galaxy type | hubble type | morphological type = Sb:4 | Sc:4 | SBb:3 | E0 | E3:2 | S0:3 |
    Irr:2 | SBc:3
filter band | photometric band | pass band | filter astronomy | filter used = V:5 | B:4 | R:4 | I:3 | Ha:3 | OIII:2
    | L:3 | SII:2 | g:2 | r:2
norad id | norad category id | satcat number / [2-5][0-9]{4}
norad id | norad category id ~ 900 42000 59000 0
cospar id | international designator | intl designator / 20(0[5-9]|1[0-9]|2[0-4])-[01][0-9]{2}[A-D]
orbit type | orbit class | orbit regime = LEO:7 | MEO:2 | GEO:3 | SSO:4 | HEO:1
mpc code | observatory code / ([0-7][0-9]{2}|[A-K][0-9]{2})
beer style | style beer = American IPA:5 | Pilsner:4 | Hefeweizen:3 | Stout:3 | Pale Ale:4 | Saison:2 | Porter:2 |
    Amber Lager:2 | Belgian Tripel:2 | Session IPA:2
bjcp style | bjcp code | bjcp style code = 5D:2 | 10A:2 | 13C:2 | 18B:4 | 20B:2 | 21A:6 | 21C:3 | 25B:2
yeast strain | yeast name | strain yeast = US-05:5 | S-04:4 | W-34/70:5 | WLP001:3 | Wyeast 1056:3 | Nottingham:3 |
    BE-256:2 | Kveik Voss:2
hop variety | hop name = Cascade:5 | Citra:5 | Saaz:3 | Mosaic:4 | Hallertau:3 | Simcoe:3 | Centennial:3 | East Kent
    Goldings:2 | Magnum:2
malt type | base malt | malt name | grain bill malt = Pilsner:5 | Maris Otter:4 | Munich:3 | Vienna:3 | Pale Ale:4 |
    Crystal 60:3 | Wheat:3 | Chocolate:2
grape variety | varietal wine | cepage = Pinot Noir:4 | Chardonnay:5 | Cabernet Sauvignon:5 | Merlot:4 | Riesling:4
    | Syrah:3 | Sauvignon Blanc:4 | Tempranillo:2 | Grenache:2

[*]
appellation | wine region | appellation name | document wine = Bordeaux AOC:3 | Chianti Classico DOCG:3 | Rioja
    DOCa:3 | Napa Valley AVA:4 | Mosel:2 | Marlborough:2 | Barolo DOCG:2 | Chablis AOC:2
lens mount | mount type lens | mount lens | camera mount = Canon RF:5 | Canon EF:4 | Nikon Z:4 | Nikon F:3 | Sony
    E:6 | Fujifilm X:4 | Micro Four Thirds:3 | L-Mount:2 | Leica M
sensor format | sensor size class | image sensor format = Full frame:6 | APS-C:6 | Micro Four Thirds:3 | Medium
    format:2 | 1-inch:2
metering mode = Matrix:6 | Center-weighted:4 | Spot:2
exposure mode | shooting mode = Aperture priority:6 | Manual:5 | Shutter priority:2 | Program:3
shutter speed | shutter | exposure setting = 1/30 | 1/60:3 | 1/125:5 | 1/250:5 | 1/500:4 | 1/1000:3 | 1/2000:2 |
    1/4000
max shutter speed = 1/4000:5 | 1/8000:6 | 1/2000:1
white balance mode | white balance setting | wb mode = Auto:7 | Daylight:4 | Cloudy:2 | Tungsten:2 | Shade
memory card type | card type memory | storage media camera = SDXC UHS-II:5 | SDXC UHS-I:4 | CFexpress Type B:4 |
    CFexpress Type A:2 | XQD
video resolution | max video resolution = 4K UHD:7 | 1080p:4 | 6K:2 | 8K:2
raw format | image format file = CR3:3 | NEF:3 | ARW:4 | RAF:2 | DNG:2 | JPEG:5
polar pattern | pickup pattern | mic polar pattern | directivity = Cardioid:7 | Supercardioid:3 | Omnidirectional:3
    | Figure-8:2 | Hypercardioid:2
transducer type | microphone type | mic type | transducer = Dynamic:5 | Condenser:6 | Ribbon:2
audio codec | codec audio = AAC:5 | FLAC:3 | MP3:4 | Opus:3 | WAV:3 | ALAC
connector audio | audio connector | connector type audio = XLR:6 | 1/4" TRS:4 | RCA:3 | 3.5 mm:3 | SpeakON:2
amplifier class | amp class = Class D:6 | Class AB:6 | Class A:2 | Class H
musical key | song key | key signature | track key | camelot key = C major:4 | G major:4 | D major:3 | A minor:4 | E
    minor:3 | F major:3 | B minor:2 | A major:2 | E-flat major
camelot = 8A:4 | 8B:3 | 5A:3 | 9A:3 | 11B:2 | 4A:2 | 1A
time signature | meter musical | signature time = 4/4:9 | 3/4:3 | 6/8:2 | 5/4 | 7/8
sample barcode | tube barcode | specimen barcode | tube id | vial id | sample label / S2[3-5]-[0-9]{6} / [0-9]{10} /
    [0-9]{8}
line site | iv site | catheter site | access site | insertion site | injection site body | cannula site = Left
    forearm:5 | Right forearm:5 | Left hand:3 | Right antecubital:4 | Left antecubital:4 | Right subclavian:1 | Right
    internal jugular:2
drug route | administration route | route of admin | medication route = PO:7 | IV:5 | IM:2 | SC:4 | INH:2 | TOP:2 |
    SL
iv fluid | infusion fluid | fluid type iv | diluent = 0.9% NaCl:7 | D5W:3 | Lactated Ringer's:5 | D5 0.45% NaCl:2
tube color | tube type | collection tube | container type specimen = Lavender (EDTA):5 | Gold (SST):5 | Light blue
    (Citrate):3 | Green (Heparin):2 | Red:2 | Gray (Fluoride):2
specimen source | sample matrix | matrix sample | specimen matrix = Serum:5 | Plasma:5 | Whole blood:4 | Urine:4 |
    CSF | Saliva:2
hla type / A\*(01|02|03|11|24):01
antibiotic | antibiotic tested | antimicrobial = Ciprofloxacin:4 | Amoxicillin-clavulanate:4 | Ceftriaxone:4 |
    Meropenem:2 | Vancomycin:3 | Gentamicin:3 | Nitrofurantoin:2
organism | pathogen | isolate | organism name | microorganism | species isolate = Escherichia coli:5 |
    Staphylococcus aureus:4 | Klebsiella pneumoniae:3 | Pseudomonas aeruginosa:3 | Enterococcus faecalis:2 |
    Streptococcus pneumoniae:2 | Candida albicans
cell line | cell line name = HEK293:5 | HeLa:4 | CHO-K1:3 | MCF-7:3 | A549:3 | Jurkat:2 | U2OS:2 | HepG2:2
sir interpretation | susceptibility | ast interpretation = S:7 | I:2 | R:3

[*]
gram stain = Gram-positive:5 | Gram-negative:6 | No organisms seen:2
fdi tooth | tooth fdi | fdi code = 11:2 | 14 | 16:4 | 18 | 21:2 | 24 | 26:4 | 31 | 36:4 | 38 | 41 | 46:4
iol model | lens power model = SN60WF:4 | ZCB00:3 | MX60E:2
national insurance number | ni number / [A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]
manufacturer part number / [A-Z]{2,3}[0-9]{3,4}-[0-9]{2}[A-Z] / [A-Z]{2}[0-9]{4}
purpose code | payment purpose code = SALA:5 | SUPP:5 | TAXS:2 | RENT:3 | GDDS:4 | SCVE:3 | LOAN | INTC:2
unique end to end transaction reference / [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}
cdt code | ada code | dental code = D0120:5 | D0150:3 | D0210:2 | D0274:4 | D1110:6 | D2391:4 | D2740:3 | D3330:2 |
    D4341:2 | D7140:3

[.]
imo # imo 9[0-9]{5}
mmsi / (211|219|232|244|247|305|311|338|351|371|373|477|538|563|636|229)[0-9]{6}
mbl | hbl / (MAEU|MSCU|HLCU|CMDU|ONEY|COSU)[0-9]{9} / [A-Z]{4}[0-9]{6}
awb | mawb # awb (020|074|125|160|176|180|618)-[0-9]{7} / (020|074|125|160|176|618)[0-9]{7}
hawb / [A-Z]{3}[0-9]{8}
taric | hs | hts = 8471.30:3 | 8517.13:3 | 6109.10:3 | 6203.42:2 | 9403.60:3 | 8708.29:3 | 3004.90:2 | 3923.30:2 |
    7318.15:2 | 8528.72:2 | 4202.92:2 | 9503.00:2 | 0901.21:2 | 2204.21 | 8544.42:2
eccn = EAR99:8 | 5A002 | 3A001 | 5A992.c:2 | 3A991:2 | 4A994:2
cas # cas [5-9][0-9]{3,4}[0-9]{2} / [1-9][0-9]{3}
einec / 2[0-9]{2}-[0-9]{3}-[0-9]
smile = CCO:2 | CC(=O)O:2 | c1ccccc1:2 | CC(=O)Oc1ccccc1C(=O)O:2 | Cn1cnc2c1c(=O)n(C)c(=O)n2C:2 |
    CC(C)Cc1ccc(cc1)C(C)C(=O)O | C1CCCCC1 | CN1CCCC1c1cccnc1
pdb / [1-9][A-Z][A-Z0-9]{2}
gene = TP53:3 | BRCA1:3 | BRCA2:2 | EGFR:3 | KRAS:3 | BRAF:2 | PTEN:2 | MYC:2 | APOE:2 | CFTR:2 | PIK3CA:2 | ALK |
    RET | ATM | MTHFR
rsid | dbsnp / rs[1-9][0-9]{4,8}
hgv / c\.[1-9][0-9]{1,3}[ACGT]>[ACGT]
chrom | chr = chr1:3 | chr2:3 | chr3:2 | chr4 | chr5:2 | chr7:3 | chr9:2 | chr10:2 | chr11:2 | chr13:2 | chr17:4 |
    chr19:2 | chr22 | chrX:2
loinc # loinc [1-9][0-9]{4} / [1-9][0-9]{3}
sctid # verhoeff [1-9][0-9]{5,6}10 / [1-9][0-9]{4}10
rxcui / [1-9][0-9]{5}
rxcui ~ 1049 311700 2400000 0
atc / (A02BC|A10BA|B01AC|C03CA|C07AB|C09AA|C10AA|J01CA|M01AE|N02BE|N05BA|N06AB|R03AC)0[1-9]
ndc / [0-9]{5}-[0-9]{4}-[0-9]{2} / [0-9]{11}
dea # dea [ABFM][A-Z][0-9]{6}
rxbin / (004336|610014|610415|003858|011552|015581|610502)
pcn | rxpcn = ADV:4 | MEDDADV:2 | A4:3 | 9999:2 | CRX | ASPROD1
rxgrp / RX[0-9]{4}
hcpcs / (A4|E0|G0|J1|J3|L3|Q4)[0-9]{3}
drg = 039 | 064:2 | 190:3 | 193:3 | 291:4 | 392:3 | 470:6 | 603:3 | 690:3 | 743 | 871:5 | 885:3
icd = E11.9:4 | I10:6 | J06.9:3 | M54.5:3 | F41.1:2 | N39.0:2 | J45.909:2 | K21.9:3 | E78.5:4 | R07.9:2 | G43.909 |
    L30.9 | Z00.00:3
nhs # nhs 9[0-9]{8}
aborh = O+:8 | A+:7 | B+:2 | AB+:1 | O-:2 | A-:2 | B- | AB-

[.]
mpan # mpan (10|11|12|13|14|15|16|17|18|19|20|21|22|23)[0-9]{10}
mprn / [1-9][0-9]{9} / [1-9][0-9]{6}
pod / IT001E[0-9]{8}
gsrn # ean 87168[0-9]{12}
obis = 1-0:1.8.0:6 | 1-0:2.8.0:3 | 1-0:3.8.0:2 | 1-0:1.8.1:3 | 1-0:1.8.2:3 | 1-0:32.7.0:2
dtc = P0300:4 | P0171:4 | P0420:5 | P0128:2 | P0442:3 | P0455:2 | U0100:2 | B1342 | C0035:2
spn = 94 | 100:3 | 110:4 | 157 | 190:2 | 639:2 | 3226:2 | 4364
fmi = 0:3 | 1:3 | 2:3 | 3:4 | 4:4 | 5:3 | 9:2 | 16 | 18
rbd = Y:6 | B:3 | M:4 | H:3 | Q:3 | K:3 | L:3 | V:2 | J:2 | C:2 | F
metar / (KDEN|EGLL|EDDF|LFPG|KORD) (0[1-9]|1[0-9]|2[0-8])(0[0-9]|1[0-9]|2[0-3])50Z (2[0-9]|3[0-5])0(0[4-9]|1[0-8])KT
    9999 (FEW|SCT|BKN)0[1-4]0 (0[2-9]|1[0-9]|2[0-4])/(00|01) Q10(0[5-9]|1[0-9]|2[0-8])
taf / TAF (KDEN|EGLL|EDDF|LFPG) (0[1-9]|1[0-9]|2[0-8])1130Z (2[0-9])0(0[4-9]|1[0-4])KT 9999 (FEW|SCT)0[2-4]0
rwy = 04L | 09:3 | 09L:2 | 27:4 | 27R:3 | 18:2 | 36:2 | 07R:2 | 25L:3 | 13 | 31:2 | 16R | 34L:2
utm / (1[0-9]|3[0-7])[NTS] / 3[0-7]
usng / (1[0-9]|3[0-3])[STU] [A-HJ-NP-Z]{2} [0-9]{5} [0-9]{5} / 33U[A-HJ-NP-V]{2}[0-9]{8}
epsg / EPSG:(4326|3857|25832|32633|27700|2154|26918)
epsg | srid = 4326:8 | 3857:4 | 25832:2 | 32633:2 | 27700:2
datum = WGS84:8 | NAD83:3 | ETRS89:3 | GDA2020
apn / [0-9]{3}-[0-9]{3}-[0-9]{2}-[0-9]{2} / [0-9]{3}-[0-9]{3}-[0-9]{2}
fip / (06|12|17|26|36|39|42|48|53)(0[0-9][13579]|1[0-2][13579])
tract / [0-9]{4}\.0[1-4] / [0-9]{6}
naic = 236220 | 311811 | 334413 | 423430 | 445110:2 | 484121:2 | 522110 | 524210 | 541511:4 | 541330:2 | 561720 |
    621111:2 | 722511:3
sic = 1521 | 2834 | 3674 | 4213 | 5411:2 | 5812:3 | 6021 | 6311 | 7372:3 | 8011:2 | 8711
nace = A01.1 | C10.7:2 | C26.1 | F41.2:2 | G47.1:3 | H49.4:2 | I56.1:2 | J62.0:4 | K64.1 | M69.2:2 | Q86.2
cage / [0-9][A-HJ-NP-Z0-9]{3}[0-9]
nsn / [1-9][0-9]{3}-(01|00|14|99)-[0-9]{3}-[0-9]{4}
dun / (01|04|07|08|13|15|60|80|96)[0-9]{7}
gln # ean (40|50|54|73|87)[0-9]{10}
sscc # ean 0(40|50|54|73|87)[0-9]{14}
plu = 3283 | 4011:5 | 4016:2 | 4046:3 | 4065:2 | 4131 | 4225:2 | 4593 | 4664:3 | 94011
uic # luhn (31|33|37|83)(80|85|81|87)[0-9]{7}

[.]
crs = EUS | KGX | PAD | MAN | EDI | LDS | BRI | BHM | YRK | GLC | CDF | NCL
plmn = 26201:3 | 26202:2 | 23415:2 | 23430:2 | 20801:2 | 310260:3 | 310410:2
imsi / (26201|23415|20801|310260|310410)[0-9]{10}
iccid # luhn 8901[0-9]{14}
imei # luhn 35[0-9]{12}
meid / A00000[0-9A-F]{8}
rat = LTE:7 | NR:4 | UMTS:2 | GSM:2
iface / (GigabitEthernet|TenGigabitEthernet)[01]/0/([1-9]|[1-3][0-9]|4[0-8]) / Gi[01]/0/([1-9]|[1-3][0-9]|4[0-8]) /
    eth[0-7]
asn / AS(64(49[6-9]|50[0-9]|51[01])|6555[0-1])
oid / 1\.3\.6\.1\.2\.1\.(1|2|25|31)\.[1-9]\.[1-9]
oui / (00:1B:44|3C:5A:B4|F4:5C:89|B8:27:EB|DC:A6:32|00:50:56)
arch = x86_64:8 | arm64:5 | amd64:3
wwn | wwpn | wwnn / (50|21|10):0[0-9]:[0-9a-f]{2}:[0-9a-f]{2}:[0-9a-f]{2}:[0-9a-f]{2}:[0-9a-f]{2}:[0-9a-f]{2}
evse / (DE|NL|FR|GB)\*[A-Z]{3}\*E[0-9]{6}
isin # isin (US|CA)[0-9]{9}
cusip # cusip [0-9]{3}[A-Z0-9]{3}10
sedol # sedol B[0-9BCDFGHJKLMNPQRSTVWXYZ]{5} / [0-9]{6}
figi | bbgid # figi BBG00[0-9BCDFGHJKLMNPQRSTVWXYZ]{6}
wkn / (A[0-9][A-Z0-9][A-Z0-9]{3}|[5-9][0-9]{5})
ric = AAPL.O:3 | MSFT.O:3 | SAPG.DE:2 | VOD.L:2 | BNPP.PA:2 | 7203.T:2 | NESN.S | HSBA.L:2
mic = XNAS:5 | XNYS:5 | XLON:3 | XETR:3 | XPAR:2 | XTKS:2 | XHKG | XTSE | BATS
cfi = ESVUFR:6 | DBFTFB:3 | OCASPS:2 | FFICSX:2 | CEOGES
tif = DAY:8 | GTC:5 | IOC:3 | FOK:1
iswc # iswc T-[0-9]{9}
isrc / (US|GB|DE)-?[A-Z0-9]{3}-?2[0-5]-?[0-9]{5} / US[A-Z0-9]{3}2[0-5][0-9]{5}
ipi / 00[0-9]{9}
isni # orcid 00000001[0-9]{7} / 0000 0001 [0-9]{4} [0-9]{3}
orcid # orcid 0000-000[1-3]-[0-9]{4}-[0-9]{3}
doi / 10\.5555/[a-z]{4}\.2[0-9]{3}\.[0-9]{4}
pmid / [1-3][0-9]{7}

[.]
pmcid / PMC[1-9][0-9]{6}
arxiv / 2[0-5](0[1-9]|1[0-2])\.[0-9]{5}
oclc / [1-9][0-9]{7}
lccn / 20[0-2][0-9]{7}
dewey | ddc / [0-9]{3}\.[0-9]{1,3} [A-Z]{3} / [0-9]{3}\.[0-9]
lcc / (PS|QA|HB|QH|BF|DA)[1-9][0-9]{2,3} \.[A-Z][0-9]{2} 20[01][0-9] / [0-9]{3}\.[0-9] [A-Z]{3}
imdb / tt[0-9]{7}
eidr / 10\.5240/[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[A-Z0-9]
nif | dni # nif [0-9]{8}
cpf # cpf [0-9]{9}
cup / ES00(21|22|31)[0-9]{12}[A-Z]{2}
ecli / ECLI:(EU|DE|NL|FR):[CBR][A-Z]{0,3}:20[12][0-9]:[1-9][0-9]{2,3}
celex / 3(20[01][0-9])[RLD]0[0-9]{3}
bbch = 10 | 12 | 21:2 | 30:2 | 39:3 | 51:2 | 61:3 | 65:2 | 75:2 | 89:2
npk = 10-10-10:4 | 15-15-15:4 | 20-20-20:3 | 46-0-0:3 | 5-10-5:2 | 12-24-12
ngc / NGC [1-7][0-9]{3} / NGC[1-7][0-9]{3}
tic / TIC [1-9][0-9]{8} / [1-9][0-9]{8}
norad / [2-5][0-9]{4}
bjcp = 5D:2 | 10A:2 | 13C:2 | 18B:4 | 20B:2 | 21A:6 | 21C:3 | 25B:2
yeast = US-05:5 | S-04:4 | W-34/70:5 | WLP001:3 | Wyeast 1056:3 | Nottingham:3 | BE-256:2 | Kveik Voss:2
hop = Cascade:5 | Citra:5 | Saaz:3 | Mosaic:4 | Hallertau:3 | Simcoe:3 | Centennial:3 | East Kent Goldings:2 |
    Magnum:2
malt = Pilsner:5 | Maris Otter:4 | Munich:3 | Vienna:3 | Pale Ale:4 | Crystal 60:3 | Wheat:3 | Chocolate:2
grape = Pinot Noir:4 | Chardonnay:5 | Cabernet Sauvignon:5 | Merlot:4 | Riesling:4 | Syrah:3 | Sauvignon Blanc:4 |
    Tempranillo:2 | Grenache:2
aoc = Bordeaux AOC:3 | Chianti Classico DOCG:3 | Rioja DOCa:3 | Napa Valley AVA:4 | Mosel:2 | Marlborough:2 | Barolo
    DOCG:2 | Chablis AOC:2
hla / A\*(01|02|03|11|24):01
nino / [A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]
mpn / [A-Z]{2,3}[0-9]{3,4}-[0-9]{2}[A-Z] / [A-Z]{2}[0-9]{4}
uetr / [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}

[network, switch, router, firewall, appliance, rack]
firmware | firmware version | fw version | software image = 15.2(7)E4:3 | 17.6.5:4 | 21.4R3:3 | 7.0.14:2 | 10.2.5:2
    | 4.30.2F:2
"""
