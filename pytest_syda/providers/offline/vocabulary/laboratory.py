"""What is measured on people and in laboratories: blood, breath, doses, assays, eyes and genes."""

from __future__ import annotations

WORDS = """
[*]
hemoglobin | haemoglobin ~ 9.5 13.9 17.6 1
hemoglobin g l | hb g l | hgb g l | haemoglobin g l ~ 95 139 176 0
hematocrit | haematocrit | packed cell volume ~ 30 42 52 1
wbc count | white blood cell | white cell count | leukocyte | wbc 10 e 9 l | wbc k ul ~ 3.2 7.2 14.5 1
rbc count | red blood cell | red cell count | erythrocyte | rbc 10 e 12 l ~ 3.6 4.7 5.9 2
platelet count | thrombocyte | plt count | platelet k ul ~ 110 250 440 0
mean corpuscular volume ~ 74 89 104 1
neutrophil | neutrophil percent % 38 58 78 1
lymphocyte | lymphocyte percent % 15 30 48 1
monocyte | monocyte percent % 2 6.5 12 1
eosinophil | eosinophil percent % 0.2 2.6 8 1
basophil | basophil percent % 0 0.6 2 1
neutrophil abs | absolute neutrophil count ~ 1.4 4.2 9.5 2
reticulocyte | reticulocyte count ~ 0.4 1.3 3.2 1
sedimentation rate ~ 1 14 62 0
glucose mg dl | blood glucose mg dl | fasting glucose mg dl | fasting glucose | glucose fasting ~ 68 101 210 0
glucose mmol l | blood glucose mmol l | fasting glucose mmol l | bg mmol l ~ 3.8 5.7 12.5 1
hba 1 c | hba 1 c percent | a 1 c | hemoglobin a 1 c | a 1 c percent % 4.7 5.9 10.2 1
hba 1 c mmol mol ~ 28 41 88 0
insulin level | fasting insulin ~ 2.2 9.5 32 1
creatinine | creatinine mg dl | serum creatinine ~ 0.5 0.95 2.6 2
creatinine umol l | serum creatinine umol l ~ 44 82 230 0
estimated gfr | egfr ml min | gfr ml min | creatinine clearance ml min | creatinine clearance | crcl ml min | egfr
    ml min 173 m2 ~ 22 84 124 0
urea nitrogen | bun mg dl | blood urea nitrogen ~ 6 15 42 0
urea mmol l ~ 2.4 5.4 16 1
uric acid | uric acid mg dl ~ 2.6 5.3 9.4 1
sodium mmol l | sodium meq l | serum sodium | na mmol l | plasma sodium ~ 131 140 148 0
potassium mmol l | potassium meq l | serum potassium | k mmol l ~ 3.2 4.2 5.6 1
chloride mmol l | chloride meq l | serum chloride | cl mmol l ~ 95 102 110 0
bicarbonate | bicarbonate mmol l | hco 3 | hco 3 mmol l | total co2 | tco 2 ~ 19 25 31 1

[*]
base excess | base excess mmol l ~ -6 0 5 1
anion gap ~ 5 11 19 0
calcium mg dl | serum calcium | total calcium ~ 8.1 9.4 10.8 1
calcium mmol l | serum calcium mmol l ~ 2.05 2.35 2.68 2
ionized calcium | ionised calcium ~ 1.02 1.2 1.36 2
magnesium mg dl | serum magnesium ~ 1.4 2.0 2.7 1
magnesium mmol l ~ 0.6 0.85 1.1 2
phosphate mg dl | phosphorus mg dl | serum phosphate ~ 2.2 3.5 5.2 1
phosphate mmol l | phosphorus mmol l ~ 0.7 1.13 1.7 2
albumin | albumin g dl | serum albumin ~ 2.6 4.2 5.2 1
albumin g l ~ 26 42 52 0
globulin ~ 1.8 2.9 4.2 1
total protein | total protein g dl | serum protein ~ 5.6 7.0 8.6 1
alternate u l | alternate iu l | alanine aminotransferase ~ 7 26 160 0
ast u l | ast iu l | aspartate aminotransferase ~ 9 25 140 0
alp u l | alkaline phosphatase ~ 34 76 240 0
ggt u l | gamma gt ~ 7 30 210 0
ldh u l | lactate dehydrogenase ~ 110 180 420 0
amylase | amylase u l ~ 22 62 210 0
lipase | lipase u l ~ 10 36 240 0
creatine kinase | ck u l | cpk u l ~ 30 110 620 0
total bilirubin | bilirubin | bilirubin mg dl | bilirubin total ~ 0.2 0.7 2.8 1
direct bilirubin | bilirubin direct ~ 0.05 0.2 0.9 2
bilirubin umol l ~ 3 12 48 0
total cholesterol | cholesterol mg dl | cholesterol total | total cholesterol mg dl ~ 124 192 290 0
ldl mg dl | ldl cholesterol | ldl c ~ 52 114 200 0
hdl mg dl | hdl cholesterol | hdl c ~ 30 53 92 0
triglyceride | triglyceride mg dl ~ 42 128 420 0
cholesterol mmol l | total cholesterol mmol l ~ 3.2 5.0 7.6 1
ldl mmol l ~ 1.3 3.0 5.4 1

[*]
hdl mmol l ~ 0.8 1.4 2.4 1
triglyceride mmol l ~ 0.5 1.5 4.6 1
crp mg l | c reactive protein | hs crp ~ 0.2 4.5 96 1
procalcitonin | percent ng ml ~ 0.02 0.3 12 2
lactate | lactate mmol l | serum lactate ~ 0.5 1.5 6.5 1
troponin | troponin i | troponin t | hs troponin | troponin ng l ~ 2 12 240 0
bnp page ml | nt probnp | pro bnp ~ 10 120 2400 0
d dimer | ddimer ~ 0.1 0.5 4.2 2
inr value ~ 0.8 1.3 4.2 1
prothrombin time | point second | point s ~ 10 12.6 28 1
aptt second | aptt s ~ 22 30 62 1
fibrinogen | fibrinogen mg dl ~ 180 320 620 0
tsh miu l | tsh uiu ml | tsh mu l | thyroid stimulating hormone ~ 0.3 2.1 9.5 2
free t 4 | ft 4 | ft 4 ng dl | t 4 free ~ 0.7 1.2 1.9 2
free t 3 | t 3 free ~ 2.1 3.1 4.5 1
cortisol | cortisol ug dl ~ 4 12 26 1
vitamin d | vitamin d ng ml | vit d | vitamin d 25 oh ~ 9 30 74 0
vitamin b 12 | b 12 | vitamin b 12 page ml | vit b 12 ~ 160 460 980 0
folate ng ml ~ 3 10 22 1
ferritin | ferritin ng ml | ferritin ug l ~ 10 95 480 0
serum iron | iron ug dl ~ 30 92 180 0
transferrin saturation ~ 10 28 52 0
psa ng ml ~ 0.1 1.5 9.8 2
testosterone | testosterone ng dl ~ 220 520 960 0
estradiol | estradiol page ml ~ 14 90 380 0
beta hcg ~ 1 2400 98000 0
urine ph ~ 4.8 6.1 8.2 1
specific gravity urine | urine specific gravity | urine sg ~ 1.003 1.017 1.034 3
osmolality | serum osmolality ~ 272 289 308 0
viral load | viral load copy ml | copy ml ~ 20 4200 900000 0

[*]
code 4 | code 4 count ~ 120 620 1400 0
paco 2 | pco 2 | paco 2 mmhg | pco 2 mmhg ~ 28 40 58 0
pao 2 | po 2 | pao 2 mmhg | po 2 mmhg ~ 58 92 160 0
arterial ph | blood ph | abg ph ~ 7.24 7.39 7.5 2
etco 2 | etco 2 mmhg | end tidal co2 ~ 28 37 50 0
fio 2 | fi o 2 | fraction inspired oxygen = 0.21:6 | 0.28:2 | 0.35:2 | 0.4:3 | 0.5:2 | 0.6 | 0.8 | 1.0
fio 2 percent = 21:6 | 28:2 | 35:2 | 40:3 | 50:2 | 60 | 80 | 100
peep cmh 2 o = 5:6 | 6 | 8:4 | 10:3 | 12 | 14
tidal volume | tidal volume ml | vt ml ~ 320 450 620 0
peak inspiratory pressure | pip cmh 2 o | plateau pressure ~ 12 21 34 0
peak flow | peak expiratory flow ~ 180 410 680 0
fev 1 | fev 1 l ~ 1.1 2.9 4.8 2
fvc l ~ 1.6 3.7 6 2
o 2 flow | oxygen flow | o 2 flow lpm | oxygen flow lpm | o 2 l min | oxygen l min | oxygen flow rate | o 2 flow
    rate = 1 | 2:5 | 3:3 | 4:3 | 6:2 | 8 | 10:2 | 15:2
mean arterial pressure | map mmhg ~ 62 91 122 0
central venous pressure | cvp mmhg ~ 2 8 16 0
intracranial pressure | icp mmhg ~ 4 10 22 0
cardiac output ~ 3.2 5.2 8.4 1
ejection fraction | ef percent | ejection fraction percent % 24 57 72 0
qt interval | qtc ms | qt ms | qtc interval ~ 360 418 500 0
pr interval | pr interval ms | pr ms ~ 120 160 220 0
qrs duration | qrs ms | qrs duration ms ~ 70 94 150 0
gcs eye | eye opening | gcs e | eye response = 4:8 | 3:3 | 2 | 1
gcs verbal | gcs v | verbal response = 5:8 | 4:4 | 3 | 2 | 1
gcs motor | gcs m | motor response = 6:9 | 5:3 | 4 | 3
gcs total | glasgow coma scale | gcs score | glasgow coma score = 15:9 | 14:4 | 13:2 | 12 | 10 | 8 | 6
news 2 | news 2 score | news score | mew score | early warning score = 0:5 | 1:5 | 2:4 | 3:3 | 4:2 | 5:2 | 6 | 7 | 9
apgar 1 | apgar 1 min | apgar 1 minute | apgar one minute = 6 | 7:2 | 8:6 | 9:5
apgar 5 | apgar 5 min | apgar 5 minute | apgar five minute | apgar 10 min = 8:2 | 9:8 | 10:4
braden score | braden ~ 9 18 23 0

[*]
morse score | morse fall score | fall risk score = 0 | 15:3 | 25:4 | 35:3 | 45:3 | 60:2 | 75
asa score | asa class | asa grade = 1:3 | 2:6 | 3:5 | 4:1
nyha class = 1:3 | 2:5 | 3:3 | 4
apache ii | apache score | apache 2 score ~ 4 15 38 0
sofa score = 0:2 | 1:3 | 2:4 | 3:3 | 4:3 | 6:2 | 8 | 11
well score = 0:4 | 1:3 | 1.5:3 | 3:3 | 4.5:2 | 6
phq 9 | phq 9 score | gad 7 | gad 7 score ~ 0 7 21 0
mmse score | moca score ~ 14 26 30 0
pain scale | vas score | nrs score = 0:4 | 1:2 | 2:3 | 3:3 | 4:3 | 5:2 | 6:2 | 7 | 8
bsa m2 | body surface area ~ 1.45 1.85 2.35 2
head circumference | head circumference cm ~ 33 39 48 1
birth weight g | birth weight gram ~ 2300 3350 4500 0
birth weight kg ~ 2.3 3.4 4.5 2
birth length cm | birth length ~ 45 50.5 56 1
gestational age | gestational age week | gestation week | gestational week = 36 | 37:2 | 38:4 | 39:6 | 40:6 | 41:3
fundal height | fundal height cm ~ 16 28 40 0
fetal heart rate | fhr bpm ~ 112 142 168 0
gravida | gravidity = 1:5 | 2:5 | 3:3 | 4:1
urine output | urine output ml | urine ml ~ 40 320 1200 0
urine output ml h | urine ml h ~ 20 62 180 0
fluid intake | fluid intake ml | intake ml | oral intake ml ~ 120 640 2600 0
fluid output ml | output ml | drain output ml ~ 60 480 2400 0
fluid balance | fluid balance ml | net balance ml ~ -900 120 1400 0
estimated blood loss | ebl ml | blood loss ml | estimated blood loss ml ~ 10 180 1400 0
rate ml h | infusion rate | rate ml hour | infusion rate ml h | infusion rate ml hour | flow rate ml h | ml per hour
    ~ 5 84 250 1
volume infused | volume infused ml | vtbi ml | volume to be infused ~ 50 320 1000 0
bag volume | bag volume ml | bag size ml = 50:2 | 100:4 | 250:5 | 500:6 | 1000:5
dose mcg kg min | dose ug kg min | rate mcg kg min ~ 0.02 2.4 12 2
dose mg kg | dosage mg kg ~ 0.5 8 60 1
dose unit | insulin unit | unit given = 2 | 4:3 | 6:4 | 8:4 | 10:4 | 12:3 | 16:2 | 20

[*]
dose iu | dose iu ml = 100 | 400:2 | 1000:4 | 2000:3 | 5000:3
dose ml | dose volume ml | volume given ml = 0.5 | 1:3 | 2:2 | 2.5 | 5:5 | 10:4 | 15:2
dose mcg | dose ug = 25:3 | 50:4 | 75:2 | 100:4 | 125 | 200:2 | 250
dose gy | dose per fraction gy | fraction dose gy = 1.8:3 | 2.0:6 | 2.67:2 | 3.0:2
total dose gy | prescribed dose gy | cumulative dose gy = 30:2 | 45:2 | 50:4 | 54 | 60:4 | 66:2 | 70:2
fraction count | number fraction | fraction number = 5:2 | 10:2 | 15:2 | 20:2 | 25:4 | 30:4 | 33:2 | 35
concentration mg ml | strength mg ml | concentration mg per ml = 0.1 | 0.5 | 1:4 | 2:3 | 5:4 | 10:4 | 20:2 | 25:2 |
    50:3 | 100
pack size | package quantity | tablet per pack | unit per pack = 7 | 10:2 | 14:2 | 20:2 | 28:5 | 30:6 | 56:3 | 60:3
    | 84 | 90:2 | 100:3
day supply | supply day = 5 | 7:3 | 10:4 | 14:3 | 28:2 | 30:8 | 60:2 | 90:5
refill allowed | refill authorized | refill remaining | refill left = 0:6 | 1:3 | 2:3 | 3:3 | 5:2 | 11
half life h | half life hour | half life | elimination half life ~ 0.8 8 60 1
bio availability | bio availability percent % 12 64 99 0
protein binding | protein binding percent % 8 78 99.5 1
auc ng h ml ~ 40 1400 18000 0
cmax ng ml ~ 4 240 4800 1
tmax h ~ 0.3 1.8 8 1
ic 50 | ic 50 name | ic 50 um | ec 50 | ec 50 name | ki name | kd name ~ 0.4 180 24000 2
log p ~ -1.2 2.6 6.4 2
pka value ~ 2.1 7.4 11.8 2
melting point | melting point c ~ -40 142 320 0 c
boiling point | boiling point c ~ 34 182 420 0 c
flash point | flash point c ~ -20 62 220 0 c
density g cm 3 | density g ml | density g cc | density | bulk density g cm 3 ~ 0.68 1.24 2.9 3
density kg m3 | density kg m3 15 c | bulk density kg m3 | mass density ~ 620 980 2650 0
density t m3 | bulk density t m3 ~ 1.5 2.65 4.2 2
bulk density ~ 1.05 1.36 1.7 2
specific gravity ~ 0.72 1.08 2.8 3
viscosity | viscosity cp | viscosity mpa | viscosity mpa s | dynamic viscosity | viscosity cps ~ 0.6 180 9000 1
kinematic viscosity | viscosity cst | viscosity 40 c | viscosity 100 c ~ 2 46 460 1
refractive index ~ 1.31 1.46 2.42 4

[*]
optical rotation ~ -140 12 160 1
purity | purity percent | assay percent % 92 98.6 99.99 2
molarity | molarity m | concentration m ~ 0.01 0.5 6 3
concentration mm | concentration mmol l ~ 0.1 12 250 2
concentration um | concentration umol l ~ 0.1 25 900 2
concentration name | concentration nmol l ~ 0.5 60 900 1
concentration ng ul | ng ul | concentration ng ml | dna ng ul | rna ng ul | yield ng ul ~ 5 120 900 1
concentration ug ml | concentration ug ul ~ 0.2 24 900 2
concentration g l ~ 0.1 12 240 2
ratio 260 280 | a 260 280 | a 260 a 280 | absorbance ratio ~ 1.68 1.85 2.1 2
ratio 260 230 | a 260 230 ~ 1.4 2.0 2.4 2
rin score | rna integrity number ~ 5.2 8.4 10 1
passage number = 2 | 3:2 | 5:3 | 8:3 | 12:2 | 18 | 25
viability percent | cell viability % 62 93 99.5 1
confluency percent | confluence percent % 20 74 100 0
cell count | cell ml | cell per ml | cell density ~ 40000 1200000 24000000 0
od 260 | od 280 | od 595 | od 450 | absorbance 450 nm ~ 0.05 0.8 2.6 3
annealing temperature | annealing temperature c ~ 52 58.5 66 1
melting temperature | tm c | primer tm ~ 52 60 68 1
primer length | primer length bp ~ 18 21 27 0
gc content | gc percent | gc content percent % 32 47 66 1
read length | read length bp = 50 | 75:3 | 100:3 | 150:8 | 250:2 | 300
read count | total read | raw read | mapped read ~ 400000 28000000 240000000 0
read million | read m ~ 2 28 240 1
coverage x | mean coverage | sequencing depth | depth x | coverage depth ~ 8 42 240 1
q 30 percent | q 30 | percent q 30 % 78 91 97 1
mapping rate | mapped percent | alignment rate | mapping rate percent % 82 95 99.7 1
duplication rate | duplicate percent | duplication percent % 2 12 38 1
insert size | insert size bp ~ 180 360 620 0
genome size mb | genome size mbp ~ 1.8 120 3200 1

[*]
chromosome position | genomic position | variant position | start position bp | position bp ~ 10400 62000000
    240000000 0
allele frequency | variant allele frequency ~ 0.0004 0.14 0.5 4
fold change | log 2 fc | log 2 fold change ~ -5.4 0.3 5.6 2
p value | pvalue | adjusted p value | q value ~ 0.0001 0.09 0.98 4
mapping quality = 0 | 20 | 40:2 | 60:12
qual score | phred score = 20:2 | 30:5 | 35:4 | 37:6 | 40:4
rf value | retention factor ~ 0.08 0.42 0.92 2
retention time | retention time min | rt min ~ 0.8 7.4 42 2
peak area | peak area count ~ 1200 84000 2400000 0
peak height ~ 120 9400 210000 0
m z | mass to charge ~ 85 420 1800 4
column temperature | column temperature c | column oven temperature = 25 | 30:4 | 35:3 | 40:5 | 50
injection volume | injection volume ul | inj volume ul = 1:3 | 2:2 | 5:5 | 10:5 | 20:3
flow rate ml min = 0.2 | 0.3:2 | 0.4:2 | 0.5:3 | 0.8:2 | 1.0:6 | 1.5
limit of detection | detection limit | lod ng ml ~ 0.01 0.4 5 3
limit of quantitation | limit of quantification ~ 0.03 1.2 15 3
recovery percent | spike recovery % 71 96 112 1
rsd percent | resume percent | coefficient variation | relative standard deviation % 0.3 3.2 14 1
r squared | r 2 | r square ~ 0.72 0.98 0.9999 4
signal to noise ratio | s n ratio ~ 3 48 420 1
excitation nm | excitation wavelength | excitation wavelength nm = 355 | 405:3 | 488:6 | 532:2 | 561:3 | 640:3
emission nm | emission wavelength | emission wavelength nm = 450:3 | 519:4 | 525:4 | 580:3 | 610:2 | 670:3
wavelength nm | lambda nm | measurement wavelength | detection wavelength | lambda max = 210 | 220 | 254:5 | 260:3 |
    280:5 | 340 | 405:3 | 450:4 | 532 | 562 | 595:3 | 600:2
max rpm | rotor max rpm | max speed rpm ~ 4000 13000 30000 0
rcf g | max rcf | rcf max ~ 500 9000 30000 0
storage temperature | storage temperature c | freezer temperature = -80:4 | -20:4 | 4:6 | 22:2
moisture content | moisture percent | water content percent % 6 14 26 1
ash content | ash percent % 0.3 4.2 16 2
crude fiber | crude fiber percent | fiber percent % 1.2 8 34 1
dry matter | dry matter percent | dm percent % 18 52 92 1

[*]
loss on drying | lod percent % 0.1 1.2 8 2
endotoxin | endotoxin eu ml ~ 0.01 0.1 0.5 3
bioburden cfu | cfu count | cfu ml | cfu per ml | cfu per g | total plate count | cfu plate ~ 0 48 1200 0
visual acuity logmar ~ -0.1 0.12 0.8 2
intraocular pressure | iop mmhg | iop od | iop os ~ 9 15.5 26 0
sphere od | sphere os | od sphere | os sphere | right sphere | left sphere = -6.00 | -4.25:2 | -3.00:3 | -2.25:4 |
    -1.50:4 | -0.75:4 | -0.25:3 | 0.00:2 | 0.50:2 | 1.25:2 | 2.50
cylinder od | cylinder os | od cylinder | os cylinder = -2.25 | -1.50:2 | -1.00:3 | -0.75:4 | -0.50:5 | -0.25:4 |
    0.00:3
axis od | axis os | od axis | os axis | cylinder axis = 5 | 10:2 | 25 | 45 | 70 | 85:2 | 90:3 | 95:2 | 120 | 150 |
    170:3 | 175:3 | 180:4
pupillary distance | pd mm ~ 54 63 72 1
base curve = 8.3 | 8.4:3 | 8.5:3 | 8.6:6 | 8.7:2 | 8.8
pocket depth | pocket depth mm | probing depth | probing depth mm = 1:3 | 2:6 | 3:6 | 4:3 | 5 | 6
hearing threshold db | hearing threshold | threshold db hl | pure tone average = 5:2 | 10:4 | 15:4 | 20:4 | 25:3 |
    35:2 | 45:2 | 60
dosage form strength mg | strength mg | dose mg = 2.5 | 5:4 | 10:6 | 20:5 | 25:4 | 40:3 | 50:5 | 81 | 100:5 | 200:3
    | 250:3 | 400:2 | 500:5
fat g | total fat g ~ 0.2 9 42 1
spo 2 | spo 2 percent | o 2 sat | sao 2 % 90 97 100 0
bpm resting | resting hour | resting heart rate bpm ~ 46 62 84 0
hrv ms | hrv rmssd ~ 14 46 120 0

[.]
hgb | hb ~ 9.5 13.9 17.6 1
hct | pcv ~ 30 42 52 1
wbc ~ 3.2 7.2 14.5 1
rbc ~ 3.6 4.7 5.9 2
platelet | plt ~ 110 250 440 0
mcv ~ 74 89 104 1
mch ~ 24 29.5 34 1
mchc ~ 31 33.6 36 1
rdw ~ 11.2 13.4 17 1
mpv ~ 7.2 10 12.8 1
anc ~ 1.4 4.2 9.5 2
esr ~ 1 14 62 0
creat | scr ~ 0.5 0.95 2.6 2
egfr | gfr | crcl ~ 22 84 124 0
bun ~ 6 15 42 0
urea ~ 2.4 5.4 16 1
urate ~ 2.6 5.3 9.4 1
ica ~ 1.02 1.2 1.36 2
sgpt ~ 7 26 160 0
ast | sgot ~ 9 25 140 0
alp ~ 34 76 240 0
ggt ~ 7 30 210 0
ldh ~ 110 180 420 0
ldl ~ 52 114 200 0
hdl ~ 30 53 92 0
trig ~ 42 128 420 0
crp ~ 0.2 4.5 96 1
bnp ~ 10 120 2400 0
inr ~ 0.8 1.3 4.2 1
aptt | ptt ~ 22 30 62 1

[.]
tsh ~ 0.3 2.1 9.5 2
ft3 ~ 2.1 3.1 4.5 1
folate ~ 3 10 22 1
tsat ~ 10 28 52 0
psa ~ 0.1 1.5 9.8 2
hcg ~ 1 2400 98000 0
peep = 5:6 | 6 | 8:4 | 10:3 | 12 | 14
pefr ~ 180 410 680 0
fvc ~ 1.6 3.7 6 2
cvp ~ 2 8 16 0
icp ~ 4 10 22 0
lvef % 24 57 72 0
qtc ~ 360 418 500 0
qrs ~ 70 94 150 0
gcs = 15:9 | 14:4 | 13:2 | 12 | 10 | 8 | 6
mew = 0:5 | 1:5 | 2:4 | 3:3 | 4:2 | 5:2 | 6 | 7 | 9
sofa = 0:2 | 1:3 | 2:4 | 3:3 | 4:3 | 6:2 | 8 | 11
mmse | moca ~ 14 26 30 0
bsa ~ 1.45 1.85 2.35 2
fhr ~ 112 142 168 0
vtbi ~ 50 320 1000 0
fraction = 5:2 | 10:2 | 15:2 | 20:2 | 25:4 | 30:4 | 33:2 | 35
refill = 0:6 | 1:3 | 2:3 | 3:3 | 5:2 | 11
auc ~ 40 1400 18000 0
cmax ~ 4 240 4800 1
tmax ~ 0.3 1.8 8 1
logp | clogp ~ -1.2 2.6 6.4 2
tpsa ~ 20 78 160 1
pka ~ 2.1 7.4 11.8 2
sg ~ 0.72 1.08 2.8 3

[.]
rin ~ 5.2 8.4 10 1
passage = 2 | 3:2 | 5:3 | 8:3 | 12:2 | 18 | 25
viability % 62 93 99.5 1
confluency % 20 74 100 0
read ~ 400000 28000000 240000000 0
maf | vaf ~ 0.0004 0.14 0.5 4
logfc ~ -5.4 0.3 5.6 2
padj | fdr ~ 0.0001 0.09 0.98 4
mapq = 0 | 20 | 40:2 | 60:12
phred = 20:2 | 30:5 | 35:4 | 37:6 | 40:4
mz ~ 85 420 1800 4
lod ~ 0.01 0.4 5 3
loq ~ 0.03 1.2 15 3
recovery % 71 96 112 1
rsd % 0.3 3.2 14 1
rsq ~ 0.72 0.98 0.9999 4
bioburden ~ 0 48 1200 0
iop ~ 9 15.5 26 0
sphere | sph = -6.00 | -4.25:2 | -3.00:3 | -2.25:4 | -1.50:4 | -0.75:4 | -0.25:3 | 0.00:2 | 0.50:2 | 1.25:2 | 2.50
cylinder | cyl = -2.25 | -1.50:2 | -1.00:3 | -0.75:4 | -0.50:5 | -0.25:4 | 0.00:3
axis = 5 | 10:2 | 25 | 45 | 70 | 85:2 | 90:3 | 95:2 | 120 | 150 | 170:3 | 175:3 | 180:4
rhr ~ 46 62 84 0
hrv | rmssd | sdnn ~ 14 46 120 0
"""
