"""Courts, police, churches, offices, banks, schools and sickrooms."""

from __future__ import annotations

WORDS = """
[]
disposition | case disposition | case outcome = Dismissed:3 | Convicted:3 | Settled:4 | Acquitted:1 | Pending:4 |
    Plea Agreement:3
statute | statute cited | law section | penal code = Penal Code 459:3 | Penal Code 484:3 | Vehicle Code 23152:3 |
    Health Code 11350:2 | Penal Code 240:2
plea | plea entered = Guilty:5 | Not Guilty:5 | No Contest:2
damage sought | claim damage | damage claimed | settlement amount | judgment amount ~ 5000 85000 950000 2
bail amount | bail | bond amount bail ~ 500 7500 100000 0
opposing counsel | opposing attorney | defense counsel | counsel | presiding judge | magistrate | bailiff | notary |
    parole officer @ people.full_name.last_name
retainer | retainer fee | retainer amount ~ 500 3500 20000 2
census tract / [0-9]{4}\\.[0-9]{2}
precinct | precinct name | police precinct = Precinct 1:3 | Precinct 4:3 | Precinct 7:3 | Precinct 12:2 | Central
    Precinct:3 | Harbor Precinct:2
ordinance | ordinance number / Ord\\. [0-9]{4}-[0-9]{2}
ballot measure | measure ballot | proposition = Measure A: Library bond:3 | Measure B: Road repairs:3 | Measure C:
    School levy:3 | Proposition 12: Parks fund:2
license class | driver license class = A:1 | B:2 | C:7 | M:1
offense | offence | crime type | offense type | charge description = Theft:4 | Burglary:3 | Vandalism:3 | Assault:3
    | Fraud:2 | DUI:3 | Trespassing:2
weapon used | weapon type = None:7 | Knife:2 | Handgun:2 | Blunt object:1
evidence tag | evidence number / EV-[0-9]{4}-[0-9]{4}
suspect description = Male, about 30, dark jacket:3 | Female, about 25, red coat:2 | Male, about 45, grey beard:2 |
    Teenager with a blue backpack:2 | Unknown, wore a mask:3
apparatus | fire apparatus | fire unit = Engine 4:4 | Ladder 2:3 | Engine 7:4 | Rescue 1:3 | Tanker 3:2
alarm level = 1:6 | 2:3 | 3:1
fire cause | cause of fire = Electrical:4 | Cooking:5 | Arson:1 | Heating equipment:3 | Smoking:2 | Undetermined:3
fatality | fatality count | casualty | casualty count | death toll = 0:12 | 1:2 | 2:1
injury count | injured count | injured = 0:8 | 1:3 | 2:2 | 3:1
branch of service | service branch | military branch = Army:5 | Navy:4 | Air Force:4 | Marine Corps:3 | Coast Guard:1
military rank = Private:4 | Corporal:4 | Sergeant:4 | Lieutenant:2 | Captain:2 | Major:1
deployment location = Fort Mason | Camp Reed | Naval Station Harbor | Airbase North
congregation | parish | church name | church = Grace Community Church:3 | St. Mary's Parish:3 | First Baptist
    Church:3 | Harbor Chapel:2 | Holy Trinity:3
pastor | priest | preacher | rabbi | imam | minister | reverend | deacon @ people.full_name.last_name
scripture | bible verse | scripture reference | bible passage = John 3:16:3 | Psalm 23:3 | Romans 8:28:3 | Matthew
    5:1-12:3 | 1 Corinthians 13:2 | Philippians 4:13:2
sermon title | sermon | sermon topic = The Good Neighbor:3 | Walking in Faith:3 | A House on the Rock:3 | Hope in
    Hard Times:3 | The Lost Son:2 | Give Thanks:2
religious affiliation | religion | faith = Christian:5 | Muslim:3 | Jewish:2 | Hindu:2 | Buddhist:2 | None:4
offering amount | tithe | tithe amount ~ 5 60 900 2
fund name | fund designation | designated fund = General Fund:5 | Building Fund:3 | Scholarship Fund:3 | Emergency
    Relief Fund:3 | Youth Programs:2
pledge frequency | donation frequency | giving frequency = One-time:4 | Monthly:5 | Quarterly:2 | Annual:3
cause area | cause supported | charity cause = Education:4 | Hunger Relief:4 | Animal Welfare:3 | Clean Water:3 |
    Health Care:3 | Environment:3
grant name | grant title | grant program | grant = Community Health Grant:3 | Youth Literacy Grant:3 | Clean Energy
    Research Grant:3 | Arts Access Grant:2 | Rural Broadband Grant:2
funding agency | funding source | funder | sponsor agency | funding body | grantor = National Science Foundation:4 |
    National Institutes of Health:4 | Harbor Family Foundation:3 | State Arts Council:2 | Community Development
    Fund:3
methodology | research method | study method | study design = Randomized controlled trial:4 | Survey:4 | Case
    study:3 | Cohort study:3 | Interviews:3 | Simulation:2
keyword research | research keyword | paper keyword | author keyword = climate, soil, rainfall:3 | machine learning,
    health:3 | urban planning, mobility:3 | education, motivation:2 | materials, corrosion:2
homework | homework assignment = Read chapter 4:3 | Problem set 3:3 | Essay draft:3 | Worksheet 12:3 | Lab report:2
scholarship amount | award amount scholarship | bursary ~ 500 3200 20000 0
scholarship | scholarship name = Dean's Scholarship:3 | Community Leaders Award:3 | First Generation Grant:3 | STEM
    Merit Scholarship:3
lesson topic | unit topic = Fractions:3 | The Water Cycle:3 | Photosynthesis:3 | World War II:2 | Poetry:3 | Linear
    Equations:3
school grade | kid grade | school year level = K:2 | 1:3 | 2:3 | 3:3 | 4:3 | 5:3
leave balance | pto balance | vacation balance | leave remaining | vacation remaining ~ 0 11 30 1
overtime rate | overtime multiplier = 1.5:6 | 2:2
federal tax | state tax | income tax | tax withheld | social security tax | medicare tax ~ 40 520 3200 2
expected salary range | salary range | pay range | salary band = $50,000-$65,000:3 | $65,000-$80,000:4 |
    $80,000-$100,000:4 | $100,000-$130,000:3
notice period | notice = 2 weeks:5 | 1 month:5 | 3 months:2 | Immediate:3
interview type | interview round | interview format = Phone Screen:5 | Technical:4 | Onsite:3 | Panel:2 | Final:2
offer status | job offer status = Extended:3 | Accepted:4 | Declined:2 | Withdrawn:1
pay frequency | pay schedule | payroll frequency | salary frequency = Weekly:2 | Biweekly:5 | Semimonthly:2 |
    Monthly:4
collateral | collateral type | loan collateral = Real Estate:4 | Vehicle:4 | Savings Account:2 | Equipment:2 | None:4
monthly payment | installment amount ~ 90 420 2900 2
cost basis | market value | position value ~ 400 8200 95000 2
peril | cause of loss | loss type | loss cause = Fire:3 | Water damage:4 | Theft:3 | Wind:2 | Hail:3 | Collision:4 |
    Vandalism:2
claim category | insurance claim type = Auto:5 | Property:4 | Health:4 | Liability:2 | Theft:2
assay | assay name | assay type = ELISA:4 | PCR:5 | Western Blot:3 | Flow Cytometry:3 | Mass Spectrometry:2
reference range | normal range = 3.5-5.0:4 | 70-99:4 | 0.4-4.0:3 | 135-145:3 | 12.0-15.5:3 | < 200:2
abnormal flag | result flag = N:7 | H:2 | L:2
chromosome = 1:3 | 2:3 | 3 | 4 | 5 | 7:2 | 11:2 | 13 | 17:2 | 19 | 21 | X:2 | Y
genotype = AA:4 | AG:4 | GG:3 | CT:3 | CC:3 | TT:2
allele = A:3 | C:3 | G:3 | T:3
dna sequence | nucleotide sequence | gene sequence / [ACGT]{18,40}
allele frequency | minor allele frequency ~ 0.01 0.14 0.5 3
base pair | base pair count ~ 300 24000 240000
variant gene | gene variant | mutation = c.68_69delAG:3 | c.1521_1523del:3 | p.Val600Glu:3 | rs429358:3 | c.665C>T:3
oxygen saturation | oxygen sat | spo 2 | o 2 sat | sao 2 ~ 91 97.5 100
triage level | triage category | acuity | esi level = 1:1 | 2:3 | 3:6 | 4:4 | 5:2
triage level | triage category | triage = Emergent:2 | Urgent:5 | Less Urgent:4 | Non-Urgent:3
admission reason | reason for admission | admitting diagnosis | chief complaint admission = Chest pain:4 |
    Pneumonia:3 | Hip fracture:2 | Shortness of breath:4 | Abdominal pain:4 | Stroke symptoms:2 | Elective surgery:3
drug schedule | controlled substance schedule | dea schedule = II:2 | III:2 | IV:3 | V:1
tooth surface | dental surface = O:4 | M:3 | D:3 | B:2 | L:2 | MOD:2
shift name | shift code = Day:5 | Evening:3 | Night:3
pickup person @ people.full_name.last_name
persona | buyer persona | user persona = Startup Founder:3 | IT Manager:4 | Busy Parent:3 | Marketing Lead:4 | Power
    User:3 | Budget Shopper:2
creative | ad creative | creative name | ad name = Summer Hero Video:3 | Carousel A:3 | Static Banner 300x250:3 |
    Founder Story Clip:2 | Free Trial Banner:3
ad placement | placement = Feed:5 | Stories:4 | Search:4 | Sidebar:2 | In-stream:2 | Reels:2
ad objective | campaign objective | marketing objective = Brand Awareness:3 | Traffic:4 | Conversions:5 | Lead
    Generation:4 | App Installs:2
call to action | cta | cta text | button text | cta label = Shop Now:5 | Learn More:5 | Sign Up:4 | Get Started:3 |
    Download:2 | Book a Demo:2
target audience | audience | audience segment | audience name = Adults 25-44:4 | Parents of young children:3 | Small
    business owners:3 | College students:3 | Past purchasers:4 | Website visitors:4
mention | mentioned user @ people.username
old value | previous value | before value | value before = pending:3 | draft:3 | 10:2 | false:2 | Standard:2
new value | after value | value after | updated value = active:3 | approved:3 | 25:2 | true:2 | Premium:2
changed field | field changed | field name changed = status:4 | email:3 | price:2 | address:2 | assignee:2
itinerary | trip plan | trip itinerary = Day 1: Arrival and city walk:3 | Day 1: Old town; Day 2: Museum and
    harbor:3 | Three days at the coast, two in the mountains:2 | Flight, transfer, hotel check-in:2
tour activity | excursion | excursion name | activity travel = Snorkeling:3 | City walking tour:4 | Wine tasting:3 |
    Kayaking:3 | Cooking class:3 | Museum visit:3
boarding group | boarding zone = 1:2 | 2:3 | 3:4 | 4:3 | A:3 | B:3
baggage claim | baggage belt | carousel | baggage carousel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
trip mile | flight mile | mile flown ~ 180 1300 6800
event track | conference track | session track = Engineering:4 | Design:3 | Data & AI:4 | Leadership:3 | Product:3
dress code | attire = Casual:5 | Business Casual:4 | Black Tie:2 | Cocktail:2 | Formal:2
event agenda | meeting agenda | agenda = Welcome, project status, open questions:3 | Budget review and next
    quarter:3 | Roadmap, risks, decisions:3 | Introductions, demo, Q&A:3
attendee type | badge type | badge = Speaker:2 | Attendee:6 | Sponsor:2 | Press:1 | Staff:2

[leave, absence, vacation, timeoff]
denial reason | rejection reason | decline reason | reason denied = Not enough leave left:4 | Team is short-staffed that
    week:4 | Overlaps with a colleague's leave:3 | Requested too late:3 | No leave during the busy season:2
balance after | balance before | day left ~ 0 11 25 1

[loan, mortgage, credit, borrower, lending]
denial reason | rejection reason | decline reason = Debt-to-income ratio too high:5 | Low credit score:4 | Insufficient
    income:3 | Incomplete documentation:2 | Short credit history:2 | Insufficient collateral:1

[candidate, applicant, application, hiring, recruitment, job]
rejection reason | denial reason | decline reason = Not enough experience:4 | Another candidate was selected:5 | Salary
    expectations too high:2 | Position filled internally:2 | Missing required certification:1

[interview]
mode | interview mode | interview medium | method | channel = Video:6 | On-site:4 | Phone:4
outcome | result | decision | interview outcome = Next round:5 | Rejected:4 | Offer:2 | On hold:1

[folio, hotel, guest, resort ~ folio, reservation, stay]
charge type | charge category | fee type = Room:6 | Restaurant:4 | Minibar:3 | Parking:2 | Laundry:2 | Spa:1 |
    City Tax:2
description | charge description | item description = Room, one night:6 | Breakfast buffet:4 | Minibar, drinks and
    snacks:3 | Dinner in the restaurant:3 | Parking, one day:2 | Laundry service:2 | City tax:2 | Room service:2

[parcel, shipment, tracking, package, consignment ~ tracking, parcel, shipment, consignment]
claim type | claim reason = Lost:4 | Damaged:5 | Missing contents:2 | Late delivery:2
scan type | scan event | scan code type = Picked up:3 | Arrived at hub:5 | Departed hub:5 | Out for delivery:3 |
    Delivered:3 | Delivery attempted:1
compensation amount | compensation ~ 15 110 900 2

[claim, complaint, passenger, delay, refund, dispute]
compensation amount | compensation ~ 15 140 900 2

[asset ~ serial, warranty, purchase, depreciation, salvage, manufacturer, maintenance, useful]
purchase price | purchase cost | acquisition cost ~ 180 1900 38000 2
asset type | asset class | asset category | type | category | class = Laptop:5 | Vehicle:3 | Office Furniture:3 |
    Printer:2 | Server:2 | Machinery:3 | Tools:2

[coupon, promotion, discount, offer, voucher, promo, deal]
restriction | condition = Cannot be combined with other offers:5 | New customers only:4 | Excludes sale items:4
    | One per
    customer:4 | Online orders only:2 | Valid on weekdays only:1

[driver, license]
restriction = None:8 | Corrective lenses:5 | Daylight driving only:1 | Automatic transmission only:2

[course, class, section, student, school, training, lecture, module, workshop, seminar, lesson, tutoring]
delivery mode | mode | mode of delivery | instruction mode | teaching mode | delivery method | learning mode = In
    person:7 | Online:4 | Hybrid:3
category | course category | subject area = Programming:4 | Business:4 | Design:3 | Languages:3 | Marketing:2 | Health:2
meeting day | class day = MWF:5 | TTh:5 | MW:4 | Fri:1

[appointment, meeting, session, consultation, visit, event, booking, call]
mode | appointment mode | meeting mode | consultation mode = In person:6 | Video:4 | Phone:3

[instructor, professor, faculty, lecturer]
title | rank | academic rank | academic title | position = Professor:3 | Associate Professor:4 | Assistant Professor:4 |
    Lecturer:4 | Adjunct Instructor:2
tenure status | tenure = Tenured:5 | Tenure-track:4 | Non-tenure-track:3

[student, school, tuition, university, enrollment, college, pupil]
class standing | student standing | academic level | year of study name = Freshman:4 | Sophomore:4 | Junior:3 | Senior:3
academic standing | standing = Good Standing:9 | Dean's List:3 | Academic Probation:2 | Academic Warning:1
guardian relationship | parent relationship | guardian relation = Mother:6 | Father:5 | Grandparent:2 | Legal Guardian:1
payment plan = Pay in full:5 | Two installments:3 | Monthly:4
program | degree program | study program = Computer Science, BSc:4 | Business Administration, BA:4 | Nursing, BSN:3 |
    Mechanical Engineering, BSc:3 | Psychology, BA:3 | English Literature, BA:2 | Data Science, MSc:2
credit earned | credit completed | earned credit ~ 0 54 140 0

[attendance, absence]
excuse note | excuse | absence reason | excuse reason | reason = Doctor's appointment:4 | Fever since last
    night:3 | Family
    emergency:2 | The bus was late:3 | Dentist in the morning:2 | Religious holiday:1

[submission, assignment, essay, homework, thesis]
plagiarism score | similarity score | plagiarism percent | similarity | similarity percent % 0 8 45

[expense, reimbursement]
category | expense category | type | expense type | claim type | claim category = Travel:5 | Meals:5 | Lodging:4
    | Office Supplies:2 | Mileage:3
    | Training:2 | Software:1
business purpose | purpose | justification = Client meeting:4 | Conference visit:4 | Project kickoff at the customer:3 |
    Team workshop:3 | Trade fair:2 | Customer training:2 | Working from the branch office:1

[payslip, payroll, paycheck, salary, wage, paystub]
payment method | pay method = Direct Deposit:9 | Check:2

[subscription, membership, invoice ~ subscription]
payment method = Credit Card:8 | Debit Card:4 | PayPal:3 | Bank Transfer:2

[department, division, ministry, faculty]
annual budget | budget | yearly budget | budget amount ~ 150000 1400000 18000000 0
headcount | employee count | staff count | number employee ~ 3 28 240 0

[plan, tier, subscription, membership, package]
feature | included feature = Unlimited projects:3 | Priority support:4 | Single sign-on:2 | API access:3 | Custom
    reports:3 | Audit log:2 | Mobile app:3 | Daily backups:2

[section, class, classroom, lecture, course]
capacity | max enrollment | max student | seat | enrollment limit | enrollment cap ~ 12 28 120 0
section number | section | section code = 001:6 | 002:4 | 003:2 | 004:1

[admission, applicant, application ~ intake, essay]
program applied | applied program | program | intended program | intended major = Computer Science, BSc:4 | Business
    Administration, BA:4 | Nursing, BSN:3 | Mechanical Engineering, BSc:3 | Psychology, BA:3 | Data Science, MSc:2
application fee ~ 25 60 120 0
scholarship offered | scholarship offer | scholarship ~ 1000 8000 30000 0

[benefit, enrollment, dependent ~ dependent, beneficiary, premium]
coverage level | coverage tier | coverage = Employee Only:5 | Employee + Spouse:3 | Employee + Children:2 | Family:4
plan name | plan = PPO Gold:4 | PPO Silver:3 | HMO Basic:3 | High Deductible + HSA:3 | Dental Plus:2 | Vision Care:2

[order, check, tab, bill, item, dish, meal, kitchen ~ cover, table, tip, menu]
split count | number split = 1:9 | 2:4 | 3:2 | 4:1
comp reason | void reason = Long wait:4 | Wrong dish served:3 | Dish sent back:3 | Birthday dessert:2 |
    Manager's guest:1
modifier | modification | customization = No onions:4 | Extra cheese:4 | Dressing on the side:3 | Well done:2 |
    Gluten-free bun:2 | No nuts:2 | Extra spicy:2 | Medium rare:3

[menu, dish]
section | menu section = Starters:4 | Mains:6 | Sides:3 | Desserts:3 | Drinks:3

[training, course, certification ~ mandatory, compliance, certificate, employee]
training type = Compliance:4 | Safety:4 | Technical:4 | Leadership:3 | Onboarding:3
provider | training provider | vendor @ companies.name

[exam, test, assessment]
exam type | type = Midterm:5 | Final:5 | Quiz:3 | Makeup:1 | Oral:1

[exam, result, mark, gradebook, report card]
remark | teacher remark = Very good work.:4 | Solid result.:4 | Should revise the second chapter.:3 | Careless
    mistakes in
    the last part.:3 | Much better than last time.:3 | Needs more practice.:3

[shift, roster, rota, timesheet, schedule]
position | role | shift role = Cashier:4 | Server:3 | Barista:2 | Stock Clerk:3 | Shift Lead:2 | Cook:2 | Receptionist:2

[guest review, hotel review, stay review, restaurant review, hotel ~ cleanliness, traveler, hotel, stay]
review title | review headline = Lovely stay:4 | Great location:4 | Would come back:4 | Noisy room:2 | Friendly
    staff:4 |
    Good value:3 | Not what we expected:2 | Perfect weekend:3
title = Lovely stay:4 | Great location:4 | Would come back:4 | Noisy room:2 | Friendly staff:4 | Good value:3 | Not what
    we expected:2 | Perfect weekend:3
review text | review | review body | comment | body | text | content = The staff were friendly and the room was
    spotless.:4 | Great location, five minutes from the station.:4 | Breakfast was excellent, the bed a little soft.:3 |
    We could hear the street until midnight.:2 | Check-in took almost half an hour.:2 | Quiet room with a lovely view,
    we would come back.:4 | The bathroom could do with a renovation.:2 | Everything was just as described.:3

[submission, assignment, homework, essay, coursework, thesis]
feedback | teacher feedback | grader comment | instructor comment = Well argued; please cite your sources.:4 |
    Good start,
    but the conclusion is missing.:3 | Correct result, show your steps next time.:4 | Clear structure and careful
    language.:3 | Please hand it in on time.:2 | Excellent work, nothing to add.:3
assignment type | type = Homework:5 | Essay:3 | Problem Set:4 | Lab Report:3 | Project:2 | Reading:2

[enrollment, transcript, grade, gradebook]
grade point ~ 1.0 3.1 4.0 2

[court, case, lawsuit, docket, trial, hearing, crime, criminal, arrest ~ plea, verdict]
charge | criminal charge = Petty Theft:3 | Assault:3 | Driving Under the Influence:3 | Burglary:2 | Fraud:2 | Drug
    Possession:3 | Trespassing:2

[police, crime, arrest, officer]
incident type | call type | incident category = Burglary:3 | Traffic Accident:5 | Disturbance:4 | Theft:4 |
    Assault:2 | Welfare Check:2
district | beat = Central:3 | North:3 | Harbor:3 | East Side:3 | West End:2

[fire, firefighter, alarm ~ alarm]
cause = Electrical:4 | Cooking:5 | Arson:1 | Heating equipment:3 | Smoking:2 | Undetermined:3
response time ~ 120 340 900 0 second

[military, army, soldier, deployment, veteran, navy ~ rank]
unit | military unit = 3rd Infantry Battalion:3 | 82nd Airborne:3 | 5th Fleet:2 | 1st Cavalry:3 | 10th Engineer
    Company:2
deployment = Kuwait, 2021:2 | Germany, 2022:3 | Okinawa, 2023:2 | Norfolk, 2024:2

[church, sermon, parish, worship, congregation, ministry]
offering | collection ~ 150 2400 18000 2
title = The Good Neighbor:3 | Walking in Faith:3 | A House on the Rock:3 | Hope in Hard Times:3 | The Lost Son:2 |
    Give Thanks:2

[donation, donor, nonprofit, charity, giving, pledge, fundraiser, fundraising ~ donor, donation, pledge]
fund = General Fund:5 | Building Fund:3 | Scholarship Fund:3 | Emergency Relief Fund:3 | Youth Programs:2
cause | program = Education:4 | Hunger Relief:4 | Animal Welfare:3 | Clean Water:3 | Health Care:3 | Environment:3
campaign | appeal | campaign name = Spring Appeal 2025:4 | Year-End Giving 2024:4 | Run for Hope:3 | Build a
    Library:3 | Giving Tuesday 2024:3

[recruiting, recruitment, candidate, applicant, application, hiring, interview ~ interviewer, candidate]
stage | hiring stage = Applied:5 | Phone Screen:4 | Interview:4 | Offer:2 | Hired:1 | Rejected:3
source = LinkedIn:5 | Referral:4 | Company Website:4 | Job Board:3 | Recruiter:2

[health, patient, visit, vital, encounter, admission, medical, hospital, nurse ~ pulse, systolic, patient, symptom]
temperature | body temperature ~ 36.1 36.9 39.6 1 c
route | administration route = Oral:6 | IV:3 | Subcutaneous:2 | Topical:2 | Intramuscular:2
frequency | dosing frequency = Once daily:5 | Twice daily:4 | Every 8 hours:3 | As needed:3 | Weekly:1

[pharmacy, drug, medication, prescription, medicine ~ ndc, refill]
schedule = II:2 | III:2 | IV:3 | V:1 | Not controlled:6
form | dosage form = Tablet:6 | Capsule:4 | Solution:2 | Cream:2 | Injection:2 | Inhaler:1
manufacturer = Northgate Pharma:3 | Bluestone Labs:3 | Meridian Therapeutics:3 | Harbor Generics:3 | Summit
    Biologics:2
quantity ~ 7 40 120

[dental, dentist, tooth ~ tooth]
surface = O:4 | M:3 | D:3 | B:2 | L:2 | MOD:2
procedure | treatment = Cleaning:5 | Filling:4 | Crown:3 | Root Canal:2 | Extraction:2 | Whitening:2 | X-Ray:4
procedure code | cdt code / D[0-9]{4}

[lab, laboratory, test, specimen, sample, chemistry ~ analyte, specimen]
unit = mg/dL:5 | mmol/L:4 | g/dL:3 | U/L:3 | ng/mL:2 | %:2
method = Immunoassay:4 | HPLC:3 | PCR:3 | Spectrophotometry:3 | Manual count:1

[gene, genetic, genome, genomic, dna, variant, mutation]
variant = c.68_69delAG:3 | c.1521_1523del:3 | p.Val600Glu:3 | rs429358:3 | c.665C>T:3
sequence | dna / [ACGT]{18,40}

[claim, insurance, policy ~ deductible, adjuster, insured]
claim type | type = Auto:5 | Property:4 | Health:4 | Liability:2 | Theft:2

[crm, deal, opportunity, pipeline, sale ~ probability]
amount | deal value | deal amount | value ~ 1200 18000 250000 2
competitor | main competitor = Northwind Software:3 | Apex Systems:3 | BlueRiver CRM:3 | Cobalt Suite:2
deal name | opportunity name = Annual license renewal:3 | Platform upgrade:3 | 50-seat rollout:3 | Pilot project:3 |
    Support contract extension:2 | Expansion to second site:2

[kid, child, daycare, kindergarten, preschool, nursery ~ guardian, nap]
grade = K:3 | 1:3 | 2:3 | 3:3 | 4:2 | 5:2
classroom | room | group = Sunflowers:3 | Butterflies:3 | Little Bears:3 | Room 2:2 | Owls:3
nap time | nap start = 12:30
allergy = None:8 | Peanuts:3 | Milk:2 | Eggs:2 | Tree Nuts:1

[law, legal, contract, agreement, nda, matter ~ clause, party]
contract type | agreement type = Service Agreement:4 | NDA:4 | Lease:2 | Employment:3 | Master Services Agreement:3
    | License:2

[ad, advertisement, advertising, campaign, marketing ~ impression, click]
objective | goal = Brand Awareness:3 | Traffic:4 | Conversions:5 | Lead Generation:4 | App Installs:2
bid | bid amount | max bid ~ 0.2 1.6 9 2
cpc | cost per click ~ 0.1 1.2 8 2
channel = Search:4 | Social:4 | Display:3 | Video:2 | Email:2

[social, tweet, status, feed ~ hashtag, follower]
post text | content | text | caption = Beautiful morning at the lake today!:3 | Finally finished my first marathon
    🎉:3 | Anyone else excited for the weekend?:3 | New blog post is up, link in bio.:3 | Trying out a new pasta
    recipe tonight.:2 | Throwback to our trip last summer.:2

[case, ticket, support, helpdesk ~ escalation, sla]
queue = General:4 | Billing:4 | Technical:5 | Returns:2 | VIP:1

[*]
acquisition channel | acquisition source | signup source | signup channel | marketing channel = Organic Search:5 | Paid
    Ads:3 | Referral:4 | Social Media:4 | Email Campaign:2 | Direct:3
delivery mode | shipping mode | fulfillment mode = Standard:6 | Express:3 | Store pickup:2
verification method | identity verification | verified by method = Email:4 | SMS code:4 | ID document:3 | Video call:1
reopened count | reopen count | time reopened | number reopen = 0:14 | 1:3 | 2:1
reminder count | reminder sent count | reminder sent | number reminder | dunning count | dunning level = 0:9 |
    1:5 | 2:3 |
    3:1
number installment | installment count | total installment = 1:4 | 2:2 | 3:4 | 6:3 | 12:3 | 24:1
tuition due | tuition | tuition fee | tuition amount ~ 900 5200 18000 2
housing due | housing fee | room and board ~ 400 2400 6500 2
restocking fee ~ 0 5.5 18 2
denial reason | rejection reason = Incomplete documentation:4 | Requirements not met:4 | Submitted too late:2 |
    Duplicate
    submission:1 | Missing signature:2
restriction = None:6 | By appointment only:3 | Not transferable:3 | Members only:2 | Adults only:2
proctor | invigilator | exam supervisor @ people.full_name
ship to name | ship to | deliver to name | bill to name | sold to name | bill to | billed to | sold to @
    people.full_name
traveler type | trip type | type of traveler | travel party = Couple:5 | Family:4 | Solo:3 | Business:3 |
    Friends:2
package weight | parcel weight ~ 0.2 3.4 28 2 kg
tracking url | tracking link / https://track[.]example[.]com/[A-Z0-9]{12}
management response | owner response | host response | manager response | seller response | response text | reply text =
    Thank you for your kind words, we hope to see you again soon.:5 | Thank you for your feedback. We are sorry that it
    was not better this time.:4 | We have passed your comments on to the team.:3 | Thank you for telling us; we have
    looked into it.:3
high school | high school name | secondary school = Lincoln High School:3 | Riverside High School:4 | Pinehurst High
    School:3 | Northgate High School:3 | St. Anne's Academy:2 | Westfield High School:3 | Maple Grove High School:3
financial aid | financial aid amount | grant aid | aid amount ~ 300 1800 6000 2
fitness goal | workout goal | training goal fitness = Lose weight:4 | Build muscle:4 | Run a half marathon:3 | Improve
    flexibility:3 | Better posture:2 | Stay active:3
bonus percent | bonus rate percent | annual bonus percent ~ 0 9 30 1
pay frequency | pay schedule | payroll frequency | salary frequency = Weekly:2 | Biweekly:5 | Semimonthly:2 |
    Monthly:4
call to action | cta | cta text | cta label = Shop Now:5 | Learn More:5 | Sign Up:4 | Get Started:3 | Download:2 |
    Book a Demo:2
special request | guest request | special instruction guest = Late check-in:4 | Extra pillows:3 | High floor,
    please:3 | Quiet room away from the elevator:3 | Baby crib:2 | Feather-free bedding:1 | Early breakfast:2 |
    Window table, please:2
federal tax | state tax | income tax | tax withheld ~ 40 520 3200 2
federal tax withheld | state tax withheld ~ 40 520 3200 2
prize pool | prize money | purse ~ 1000 45000 900000 0

[bank, banking, account, transaction, payment, transfer, ledger]
memo | payment memo | transaction memo = Rent payment:4 | Invoice 1042:3 | Monthly savings:3 | Utilities:3 |
    Reimbursement for dinner:2 | Car insurance:2 | Gift for Anna:1 | Gym membership:2

[insurance, claim, accident, incident ~ adjuster, deductible, peril]
incident description | loss description | accident description | damage description = Rear-ended while stopped at a
    traffic light.:4 | Hail damaged the roof and two windows.:3 | Pipe burst in the upstairs bathroom.:4 | Bicycle
    stolen from the garage.:3 | Tree fell on the parked car during a storm.:3 | Kitchen fire caused smoke damage.:2
    | Slipped on a wet floor at the store.:2

[ad, advertisement, advertising, ppc ~ impression, click]
spend | cost | total spend | ad spend | amount spent ~ 150 9000 90000 2
headline | ad headline = Save 20% This Week Only:4 | Free Shipping on Every Order:3 | Work Smarter, Not Harder:3 |
    Your New Favorite Coffee:3 | Try It Free for 30 Days:4 | Made for Rainy Days:2

[ticket, support, helpdesk, case, inquiry, complaint]
first response | response time | first response time | time to first response ~ 120 2700 60000 0 second
resolution time | time to resolution | handle time ~ 600 30000 600000 0 second

[travel, tour, trip, excursion, vacation, holiday]
activity | activity name = Snorkeling:3 | City walking tour:4 | Wine tasting:3 | Kayaking:3 | Cooking class:3 |
    Museum visit:3

[weather, climate, meteorological, rainfall]
station | station name = Hilltop Observatory:3 | Airport North:4 | Harbor Station:4 | Valley Farm:3 | Lakeside
    Park:3 | University Roof:2

[lease, tenancy, rental]
termination reason | end reason = End of term:4 | Job relocation:3 | Bought a home:2 | Rent arrears:2 | Mutual
    agreement:2 | Building sold:1
occupant | number occupant | occupant count = 1:6 | 2:7 | 3:4 | 4:3 | 5:1

[loan, mortgage, credit, financing]
rejection reason | denial reason | decline reason = Insufficient income:4 | Credit score too low:4 | Debt-to-income
    ratio too high:3 | Incomplete documentation:2 | Collateral not sufficient:2 | Employment too short:1
day past due | day overdue | day late = 0:16 | 3:2 | 8:2 | 14:1 | 31:1 | 62:1

[account, bank, banking]
closure reason | closing reason | close reason | reason closed = Request of the holder:6 | Moved to another bank:4 |
    Merged with another account:2 | Dormant for over two years:2 | Holder deceased:1 | Terms not met:1

[transaction, payment, transfer, withdrawal, deposit ~ iban, merchant]
channel | transaction channel | payment channel = mobile:6 | online:5 | card:5 | atm:3 | branch:2

[journal, ledger, posting, voucher, bookkeeping]
source document | document reference | source reference | supporting document / (INV|BILL|PAY|CN|EXP)-[0-9]{5}

[shipment, shipping, consignment, freight, delivery, parcel, transport]
delay reason | reason delay | late reason = Port congestion:4 | Customs inspection:4 | Heavy snow on the route:2 |
    Vehicle breakdown:3 | Missing paperwork:3 | Consignee not available:3 | Wrong address:2 | Traffic accident:2

[building, complex, tower]
total area sqm | building area sqm | total area m2 | usable area sqm | lettable area sqm | rentable area sqm ~ 420
    4800 42000 1
parking space | parking spot | parking place ~ 0 40 420 0
purchase price | market value | book value | appraised value | insured value ~ 650000 6200000 78000000 2
building name | name = Harbor House:3 | Linden Court:3 | Kingsway House | Riverside Tower:2 | Old Mill Lofts:2 | The
    Exchange | Park Row 12 | Maple Terrace:2 | Station Square | Granary Building | Westgate Center:2 | Elm Lofts |
    Quayside One | Foundry Yard | Bellevue Residences | Chapel Street 40 | Northpoint Plaza | Orchard Gardens | Tannery
    Wharf | Union Hall | Crescent House | Meridian Point | Beacon Tower | Cooper's Yard | Hawthorn Place

[venue, hall, ballroom]
hire fee | rental fee | hire cost | rental price | hire price | hire charge | venue fee ~ 250 2600 24000 2
expected guest | guest count | expected attendee | expected attendance | number guest ~ 20 110 800 0
technical requirement | equipment requirement | technical need = Projector and two handheld microphones.:3 | Stage
    lighting and a sound desk. | Four power outlets near the bar. | Screen, clicker and a lectern.:2 | Piano, tuned on
    the day. | Wireless network for 150 devices. | Dance floor of 40 square meters. | Step-free access to the stage. |
    Live stream with two cameras. | Headsets for a panel of five. | Blackout curtains and a screen. | No amplification.

[article, story, news, newsroom, headline]
subheading | subtitle | standfirst | deck | sub headline = Work is expected to last until the fall:2 | Residents and
    shop owners see it with mixed feelings | City and state share the cost | Four questions and what is known so far |
    Why it took longer than planned | What changes from next month | A second decision is due in spring | Some call it
    overdue, others too expensive | A visit on the first day | The figures at a glance | Experts expect a calm winter |
    Those affected tell their side | Volunteers hope for more support | What visitors should know | How the vote went
correction note | correction | erratum | correction text = An earlier version misspelled a name.:4 | The date in the
    second paragraph was wrong and has been corrected.:3 | An earlier version gave the wrong amount.:3 | The caption
    named the wrong building.:2 | A quote was attributed to the wrong person; this has been corrected.:2

[event, concert, gig, festival ~ headliner, lineup]
synopsis | blurb | teaser | event summary | short description = An evening of new songs and old favorites.:3 | Three
    bands, one stage, doors at seven. | The last stop of this year's tour. | Talks in the morning, workshops in the
    afternoon. | A relaxed afternoon for the whole family. | Local food, live music and a view of the harbor. | First
    time in the city, for one night only. | With a guided tour before the show. | Seated show with an interval. | Bring
    a blanket: lawn opens at noon. | Newcomers and well-known names share the stage. | An acoustic set by lamplight.

[practitioner, physician, doctor, clinician, dentist, surgeon, nurse]
bio | biography | profile | about | short bio = Trained in Boston and in practice since 2009.:2 | Sees adults and
    children, with a focus on prevention.:2 | Works with patients who live with long-term illness. | Board certified;
    speaks English and Spanish. | Joined the clinic in 2017 after ten years in hospital care. | Known for clear
    explanations and short waiting times. | Teaches residents one day a week. | Special interest in sleep and pain.
    | Led the ward for six years before opening a practice. | Also takes telehealth visits in the evening. |
    Believes in shared decisions and plain language. | Research background in nutrition.
title | academic title = Dr.:9 | Prof. Dr. | MD:2
"""
