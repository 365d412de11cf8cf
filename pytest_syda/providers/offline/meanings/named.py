"""What the things of a table are called, from pools and from short lists."""

from __future__ import annotations

POOLS: dict[str, tuple[str, str, str]] = {
    "department name | department | division name | business unit | faculty | faculty name | office department": (
        "departments", "", ""),
    "industry | industry name | sector | business sector | industry sector | vertical | company industry": (
        "companies", "industry", "company"),
    "university | university name | alma mater | institution university | college | college name": ("universities",
        "", ""),
    "school | school name": ("schools", "", ""),
    "degree | degree name | qualification | academic degree": ("degrees", "", ""),
    "course name | course | course title | class name | module name course | training name": ("courses", "title",
        "course"),
        "subject name | academic subject | course subject | major | field of study | discipline | minor subject | "
        "major name": ("courses", "subject", "course"),
    "skill | skill name | competency": ("skills", "", ""),
    "language name": ("languages", "name", "language"),
    "hotel name | hotel | resort name | property name hotel | accommodation name": ("hotels", "", ""),
    "airline | airline name | operating airline | operating carrier": ("airlines", "name", "airline"),
    "airport name": ("airports", "name", "airport"),
        "carrier | shipping carrier | carrier name | shipper | courier | courier name | delivery company | "
        "logistics provider | freight carrier | shipping company | shipping provider": ("carriers", "name", "carrier"),
    "warehouse name | warehouse | fulfillment center | distribution center | depot name | depot": ("warehouses", "",
        ""),
        "port name | port of loading | port of discharge | origin port | destination port | seaport | loading port | "
        "discharge port": ("ports", "", ""),
            "venue | venue name | stadium | stadium name | arena | theater name | hall name | event venue | "
            "concert venue | "
        "home stadium | cinema name": ("venues", "", ""),
    "event title | event name | conference name | event | festival name | conference title": ("event_titles", "", ""),
    "sport | sport name | sport type": ("sports", "name", "sport"),
        "home team | away team | club | club name | opponent | visiting team | winning team | "
        "losing team | winner team | sport team": ("teams", "", ""),
    "amenity | amenity name | facility name": ("amenities", "", ""),
    "song title | song name | track title | track name | song": ("song_titles", "", ""),
    "album title | album name | album": ("albums", "", ""),
    "artist name | artist | band name | band | singer name | performer | stage name": ("artists", "", ""),
        "movie title | film title | movie name | film name | show title | series title | episode title | show name | "
        "series name | program title | tv show | movie": ("movie_titles", "", ""),
    "music genre | song genre | album genre | track genre | artist genre | playlist genre": ("genres_music", "", ""),
    "movie genre | film genre | show genre | series genre": ("genres_film", "", ""),
    "book genre | literary genre": ("genres_book", "", ""),
    "podcast title | podcast name": ("podcast_titles", "", ""),
    "playlist name | playlist title | playlist": ("playlists", "", ""),
    "article title | headline | news title | news headline | story title": ("article_titles", "", ""),
    "post title | blog title | blog post title | blog post": ("blog_titles", "", ""),
    "book title | book name | book": ("books", "title", "book"),
    "publisher | publisher name | publishing house | imprint": ("books", "publisher", "book"),
    "hashtag": ("hashtags", "", ""),
    "project name | project title | project": ("project_names", "", ""),
    "task title | task name | task | todo title | to do | todo | action item | item title task | subtask title": (
        "task_titles", "", ""),
        "ticket title | ticket subject | issue title | ticket summary | issue summary | bug title | support subject | "
        "incident title | case subject | issue name": ("ticket_subjects", "", ""),
    "meeting title | meeting subject | meeting name | agenda | appointment title | calendar event title": (
        "meeting_titles", "", ""),
    "milestone name | milestone title | milestone": ("milestones", "", ""),
    "sprint name | sprint": ("sprints", "", ""),
    "campaign name | campaign | campaign title | ad name | marketing campaign | ad campaign": ("campaign_names", "",
        ""),
    "email subject | subject line | newsletter subject | email title | mail subject | newsletter title": (
        "email_subjects", "", ""),
    "question text survey | survey question": ("survey_questions", "", ""),
    "faq question": ("faq", "question", "faq"),
    "faq answer": ("faq", "answer", "faq"),
    "contract title | contract name | agreement title | agreement name": ("contract_titles", "", ""),
    "case title | case name | matter name | case caption": ("case_titles", "", ""),
    "document title | document name | report title | report name": ("document_titles", "", ""),
    "clause title | clause name | clause heading": ("clause_titles", "", ""),
    "policy name | policy title": ("policy_names", "", ""),
    "listing title | property title | property name | listing name": ("listing_titles", "", ""),
    "crop | crop name | crop variety": ("crops", "", ""),
        "diagnosis | diagnosis description | primary diagnosis | condition name | disease | disease name | "
        "diagnosis name | medical condition | icd description | illness | secondary diagnosis | admitting diagnosis":
        ("diagnoses", "description", "diagnosis"),
        "procedure | procedure name | procedure description | treatment | treatment name | surgery | surgery type | "
        "operation medical | cpt description": ("procedures", "description", "procedure"),
        "drug name | medication | medication name | drug | medicine | medicine name | prescribed medication | "
        "generic name | active ingredient | prescription": ("drugs", "name", "drug"),
    "drug class | medication class | therapeutic class": ("drugs", "class", "drug"),
    "specialty | speciality | medical specialty | specialization | doctor specialty | provider specialty": (
        "specialties", "", ""),
    "allergy | allergy name | known allergy": ("allergies", "", ""),
    "lab test | test name | lab test name | lab name test | analyte": ("lab_tests", "name", "lab test"),
    "symptom | chief complaint | presenting complaint | reason for visit | visit reason": ("symptoms", "", ""),
    "insurance plan | insurance plan name": ("insurance_plans", "", ""),
    "bank | bank name | issuing bank | beneficiary bank": ("banks", "name", "bank"),
    "merchant | merchant name | payee | payee name | store merchant | vendor payee": ("merchants", "name", "merchant"),
    "stock name | security name | instrument name | fund name | asset name finance": ("instruments", "name",
        "instrument"),
    "account name ledger | gl account name | ledger account": ("account_types", "", ""),
    "car make | vehicle make | vehicle manufacturer | car brand": ("vehicles", "make", "vehicle"),
    "car model | vehicle model | model car": ("vehicles", "model", "vehicle"),
    "breed | pet breed | dog breed | animal breed": ("animals", "breed", "animal"),
    "species | animal species": ("animals", "species", "animal"),
    "pet name | animal name | dog name": ("animals", "pet_name", "animal"),
        "dish name | dish | menu item | menu item name | recipe name | recipe title | recipe | meal name | food name | "
        "food | item name menu": ("foods", "name", "food"),
    "ingredient name | ingredient": ("ingredients", "", ""),
    "tag name | tag | label name | topic tag": ("tags", "", ""),
    "topic | topic name | interest | subject area | theme topic": ("topics", "", ""),
    "role title": ("jobs", "title", "job"),
    "hobby | interest name": ("hobbies", "", ""),
    "holiday name | holiday": ("holidays", "", ""),
    "award | award name | prize name": ("awards", "", ""),
}  # fmt: skip


LISTS: dict[str, str] = {
    "category name product | category title | product category | parent category | main category":
        "Electronics:3 | Home & Kitchen:3 | Clothing:3 | Sports & Outdoors:2 | Books:2 | Toys & Games:2 | "
        "Beauty:2 | Garden:1 | Office Supplies:1 | Automotive:1",
    "holiday name | holiday": "New Year's Day | Memorial Day | Independence Day | Labor Day | Thanksgiving | "
        "Christmas Day",
    "award | award name": "Best Newcomer | Employee of the Year | Excellence in Design | Community Award | "
        "Innovation Prize",
        "language | native language | spoken language | preferred language | mother tongue | audio language | "
        "original language | book language | primary language | subtitle language": "",
    "hobby | interest name": "Hiking | Photography | Cooking | Gardening | Chess | Painting | Cycling | Reading",
    "ingredient name | ingredient": "Olive oil | Garlic | Onion | Tomato | Basil | Butter | Flour | Sugar | Eggs | "
        "Milk | Chicken breast | Rice | Lemon | Parmesan | Black pepper | Carrot | Potato | Ginger | Soy sauce | "
        "Honey",
    "genre | genre name": "Drama | Comedy | Science Fiction | Mystery | Romance | Fantasy | Thriller | Biography",
    "role name | role": "Administrator:1 | Manager:2 | Editor:3 | Member:6 | Viewer:3",
        "store name | shop name | branch name | store | shop | location name | outlet name | office name | site name | "
        "facility": "Downtown | Riverside | Westgate | Harbor Point | Maple Street | Central Square | Northfield | "
        "Lakeside | Old Town | Union Station",
    "restaurant name | restaurant | cafe name": "The Copper Kettle | Blue Fig Bistro | Harvest Table | "
        "Saffron House | Little Olive | Cedar & Salt | The Night Market | Juniper Kitchen | Golden Wok | Casa Verde",
    "hospital name | hospital | clinic | clinic name | facility name medical | medical center | practice name":
        "St. Brigid Medical Center | Lakeview Clinic | Riverside General Hospital | Northside Family Practice | "
        "Cedar Grove Hospital | Harborview Health Center",
    "pharmacy | pharmacy name": "Main Street Pharmacy | Greenleaf Drugs | Lakeside Apothecary | Corner Care Pharmacy",
    "insurance provider | insurer | insurance company | payer | payer name | insurance carrier":
        "Evergreen Health | Summit Mutual | Harbor Life & Casualty | Blue Prairie Insurance | Keystone Assurance",
    "player class | character class": "Warrior | Mage | Rogue | Healer | Ranger",
    "character name | hero name | npc name": "Arden | Mirelle | Thorne | Kestrel | Brynn | Oswin | Lyra | Dorian | "
        "Sable | Rowan",
    "quest name | quest title": "The Lost Lantern | Shadows over Eldmoor | A Debt Repaid | The Silent Forge | "
        "Embers of the North",
    "achievement name | badge name | achievement title | achievement": "First Steps | Night Owl | "
        "Centurion | Speed Runner | Trailblazer | Perfect Week | Team Player",
    "guild name | clan name | guild | clan": "Iron Vanguard | Moonlit Order | Ashen Covenant | Silver Talons",
    "planet name | star name | galaxy name | moon name | exoplanet name": "Kepler-22b | Proxima b | Altair | Vega | "
        "Andromeda | Whirlpool | Europa | Titan | Rigel | Sirius",
    "element name | element": "Hydrogen | Helium | Carbon | Nitrogen | Oxygen | Sodium | Iron | Copper | Silver | Gold",
    "compound name | chemical name | chemical | substance": "Sodium Chloride | Ethanol | Acetone | Glucose | "
        "Citric Acid | Ammonia | Methane",
    "machine name | equipment name | machine | equipment | asset name | tool name | asset": "CNC Mill A | "
        "Laser Cutter 2 | Packaging Line 1 | Forklift 7 | Air Compressor B | Injection Molder 3 | Conveyor 4 | "
        "Label Printer",
    "part name | component name | material name": "Hex Bolt M8 | Ball Bearing 6204 | Drive Belt | Gasket Ring | "
        "Control Board | Aluminum Bracket | Steel Shaft | Pressure Valve",
    "sensor name | gauge": "Intake Temperature | Boiler Pressure | Tank Level | Ambient Humidity | Line Vibration | "
        "Door Contact",
    "station name | station | weather station": "Central Station | Harbor Street | Airport | North Terminal | "
        "University | City Hall | Riverside",
    "route name | route title | bus route | line name": "Crosstown Express | Airport Shuttle | Route 12 | "
        "Harbor Loop | Green Line | Night Owl",
    "trail name | park name | park": "Cedar Ridge Trail | Eagle Point Loop | Riverside Park | Lakeview Park | "
        "Pine Hollow Trail",
    "field name farm | plot name": "North Forty | Creek Bottom | East Pasture | Hilltop | River Field | South Orchard",
    "farm name | farm": "Willow Creek Farm | Sunny Acres | Stonebridge Farm | Green Hollow | Maple Ridge Orchard",
    "charity name | charity | foundation name": "Bright Futures Fund | Clean Water Now | Harvest Hope | "
        "Open Door Shelter | Green Canopy Trust",
    "court name": "Superior Court of Maple County | District Court, Northern Division | Riverside Municipal Court",
    "law firm": "Whitfield & Crane LLP | Hartman Lowe LLP | Okafor Barnes PLLC",
    "judge": "Hon. Margaret Ellison | Hon. David Okafor | Hon. Ruth Caldwell | Hon. Samuel Pierce",
    "gym name | studio name": "Iron & Oak Fitness | Pulse Studio | Summit Gym | Lotus Yoga",
    "exercise name | exercise | workout name | workout type": "Bench Press | Squat | Deadlift | Plank | Rowing | "
        "Running | Pull-up | Lunges | Cycling",
    "museum name | gallery | museum | gallery name": "Riverside Museum of Art | Natural History Hall | "
        "Harbor Gallery | Museum of Industry",
    "artwork title | painting title | artwork name": "Evening at the Pier | Blue Interior | Study in Ochre | "
        "The Orchard | Two Figures by a Window",
    "medium | art medium": "Oil on canvas:4 | Watercolor:3 | Acrylic:3 | Bronze | Charcoal on paper",
    "wine name | wine": "Stone Ridge Merlot | Valley Oak Chardonnay | Black Heron Pinot Noir | Sunrise Riesling",
    "grape variety | varietal | grape": "Merlot | Chardonnay | Pinot Noir | Riesling | Cabernet Sauvignon | Syrah",
    "beer style | beer": "IPA | Stout | Pilsner | Porter | Wheat Ale",
    "certification | certification name | certificate name | accreditation": "Project Management Professional | "
        "Certified Accountant | First Aid & CPR | ISO 9001 Auditor | Cloud Architect Associate",
    "benefit name | benefit": "Health Insurance | Dental Plan | Retirement Match | Gym Stipend | Paid Parental Leave",
    "segment name | audience name | audience list name | mailing list name | group name segment":
        "Newsletter Subscribers | Trial Users | "
        "High Spenders | Lapsed Customers | Early Adopters",
    "group name user | user group name | user group | permission group | security group | access group":
        "Administrators | Editors | Beta Testers | Regional Managers | Finance | "
        "Support Tier 2",
    "channel name | chat channel | room name chat": "general | random | engineering | announcements | design | "
        "support | marketing",
    "forum name | board name | community name": "Getting Started | Announcements | Feature Requests | Off Topic | "
        "Show and Tell",
    "workspace name | workspace | tenant name workspace | organization workspace": "Design Team | Growth | "
        "Platform | Customer Success | Mobile Apps",
    "dashboard name | dashboard title | chart title | widget name": "Revenue Overview | Weekly Active Users | "
        "Support Load | Conversion Funnel | Inventory Health",
    "dataset name | dataset": "Customer Churn 2024 | Retail Transactions | Air Quality Readings | Product Reviews | "
        "Store Locations",
    "experiment name | experiment title": "Checkout Button Color | Pricing Page Layout | Onboarding Checklist | "
        "Search Ranking v2",
    "variant | variation | experiment variant": "control:5 | treatment:5",
    "model name | ml model": "churn-predictor | fraud-detector | demand-forecast | image-tagger | sentiment-base",
    "model | product model | model number name": "X200 | Pro 15 | Series 7 | Lite 2 | Max 500 | Classic 3 | Ultra 12",
    "job name | cron job | workflow name | pipeline name | job definition | task name job": "nightly-backup | "
        "send-invoices | sync-inventory | rebuild-search-index | cleanup-sessions | daily-report",
    "plan name insurance": "Bronze 6000 | Silver 3500 | Gold 1500 | Platinum 500",
    "tariff | tariff name | rate plan": "Standard Variable | Night Saver | Green Fixed 12 | Economy 7",
    "shipping zone": "Zone A | Zone B | Zone C | Zone D",
    "size name": "Small | Medium | Large | Extra Large",
    "unit name": "Kilogram | Gram | Liter | Meter | Piece | Box",
    "currency name": "US Dollar | Euro | British Pound | Japanese Yen | Canadian Dollar",
    "status name": "New | In Progress | On Hold | Completed | Cancelled | Archived",
    "priority name": "Low | Medium | High | Urgent",
    "stage name pipeline": "Prospecting | Qualification | Proposal | Negotiation | Closed Won",
    "permission name": "View Reports | Manage Users | Edit Products | Export Data | Approve Invoices",
    "list name wish | wishlist name": "Birthday | Home Office | Holiday Gifts | Someday",
    "survey name | survey title | quiz title | quiz name | exam name | exam title": "Customer Satisfaction 2025 | "
        "Employee Pulse | Product Feedback | Chapter 3 Review | Midterm Exam | Safety Basics",
    "assignment name | assignment title | homework title": "Essay: Sources of Change | Problem Set 4 | "
        "Lab Report 2 | Reading Response | Group Presentation",
        "lesson title | lesson name | chapter title | chapter name | module title | unit title | lecture title | "
        "module name": "Getting Started | Core Concepts | Working with Data | Putting It Together | "
        "Practice Session | Review and Next Steps",
    "tournament name | tournament | competition | competition name": "Spring Invitational | Coastal Cup | "
        "Premier Division | Champions Trophy | Summer Series | Metro League",
    "election name | election title": "General Election 2024 | Municipal Election 2025 | School Board Runoff",
    "bill title | proposal title": "Clean Rivers Act | Public Transit Funding | School Meals Program",
    "agency | agency name | government agency": "Department of Transportation | Parks and Recreation | "
        "Office of Housing | Public Health Agency",
    "position title | vacancy title": "Software Engineer | Account Executive | Data Analyst | Office Manager | "
        "UX Designer",
    "field name | field": "first_name | email | amount | status | created_at | country",
        "table name | model table | entity name | entity type | resource type | object type | auditable type | "
        "content type model | resource | target type | subject type":
        "users:4 | orders:4 | products:3 | invoices:2 | customers:3",
    "column name": "id | email | status | created_at | total",
    "filter name | view name | report type": "Monthly Summary | Sales by Region | Open Tickets | Inactive Accounts",
    "template name | email template": "Welcome | Password Reset | Order Confirmation | Weekly Digest | "
        "Invoice Reminder",
    "promotion name | offer name | discount name | promotion | sale name | deal name": "Spring Savings | "
        "Summer Clearance | Loyalty Bonus | Flash Friday | Welcome Offer",
    "fee name | fee type | charge type | tax name": "Service Fee | Sales Tax | Delivery Fee | Processing Fee",
    "goal name | objective | objective name | goal title | key result": "Increase retention by 10% | "
        "Launch the mobile app | Reduce response time | Open two new markets | Improve test coverage",
    "risk name | risk title": "Supplier delay | Key person dependency | Budget overrun | Data loss",
    "vaccine | vaccine name": "Influenza | Hepatitis B | MMR | Tdap | HPV | COVID-19 | Polio",
    "chart of account | account name": "Cash | Accounts Receivable | Inventory | Accounts Payable | Sales Revenue | "
        "Rent Expense | Payroll",
    "collection name | collection": "Spring Essentials | Staff Picks | New Arrivals | Heritage Line | Travel Reads",
    "attraction | attraction name | landmark | destination name | tour name": "Harbor Lighthouse Tour "
        "| Old Town Walk | Botanical Gardens | Mountain Railway | Castle Ruins | Night Kayaking",
    "cruise line | ship name | vessel | vessel name | ship": "MV Northern Star | Ocean Meridian | "
        "Pacific Wanderer | Lady Aurora | Baltic Trader",
    "aircraft | aircraft type | plane model | aircraft model":
        "A320-200 | A350-900 | B737-800 | B787-9 | E190 | ATR 72",
    "position | role": "",
}  # fmt: skip
