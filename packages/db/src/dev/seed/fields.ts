/** A line of work in the demo term: who does it, and what students hear about it. All of it is invented. */
export interface Field {
  readonly organisations: readonly string[];
  readonly titles: readonly string[];
  /** What a student writes under "something helpful I learned". */
  readonly learned: readonly string[];
  readonly takeaways: readonly string[];
}

const nursing: Field = {
  organisations: [
    "Lakeside General Hospital",
    "Northfield Children’s Clinic",
    "Harborview Home Care",
    "St. Brannoc Hospice",
  ],
  titles: [
    "Charge nurse",
    "Pediatric nurse",
    "Community health nurse",
    "Nurse educator",
    "Palliative care nurse",
  ],
  learned: [
    "A quiet hand-over at the bedside catches more than any chart, and new nurses are allowed to slow it down.",
    "Plan the shift in twenty-minute blocks and leave one empty, because something always fills it.",
    "The hardest part of home care is not the medicine but reading a household in the first five minutes.",
    "Night shifts pay more, but rounds happen by day, and that is where the learning is.",
  ],
  takeaways: [
    "Shadow one full shift before choosing a specialty",
    "A residency program matters more than the hospital’s name",
    "Ask how new nurses are supported after month three",
  ],
};

const civil: Field = {
  organisations: [
    "Keller & Oduya Structures",
    "Tri-County Water Authority",
    "Greenline Bridge Group",
    "Marsh Road Surveying",
  ],
  titles: [
    "Bridge engineer",
    "Stormwater engineer",
    "Site engineer",
    "Transport planner",
    "Geotechnical engineer",
  ],
  learned: [
    "Most of a week goes into explaining the same drawing to five different people, so drawing clearly is the real skill.",
    "Inspecting old bridges teaches more about design than any class, because you see what failed and what did not.",
    "The license exam is easier in the second year than the fifth, while the basics are still fresh.",
    "Public meetings are part of the job: neighbors know where the water stands after heavy rain.",
  ],
  takeaways: [
    "Get on a site early, even just to hold the measuring rod",
    "Learn to write a one-page memo",
    "Public works pays less at first and teaches more",
  ],
};

const radio: Field = {
  organisations: [
    "WQRL Public Radio",
    "Second Street Audio",
    "Valley Voices Community Radio",
    "The Long Hour Podcast",
  ],
  titles: ["Producer", "Sound editor", "Morning host", "Audience engagement editor", "Reporter"],
  learned: [
    "Cut every interview on paper first; if it does not read well, no edit will save it.",
    "Small stations let you do everything in your first year, and are worth starting at for that alone.",
    "The best question is the one you are slightly afraid is too simple.",
    "Half of the work is answering listeners, and that is where the next stories come from.",
  ],
  takeaways: [
    "Make three two-minute pieces nobody asked for",
    "Learn one editing program really well",
    "Local stations take volunteers on weekends",
  ],
};

const museum: Field = {
  organisations: [
    "Ashgrove Museum of Craft",
    "River Mills Heritage Center",
    "The Printed Page Collection",
    "Seaway Maritime Museum",
  ],
  titles: [
    "Assistant curator",
    "Registrar",
    "Education officer",
    "Conservator of paper",
    "Exhibition designer",
  ],
  learned: [
    "An exhibition label has fifty words, and choosing them took the team three weeks.",
    "Registrars know where everything is and who lent it; it is the job nobody describes in school.",
    "Grant writing decides which objects are ever seen, so learning to write comes before learning to curate.",
    "Visitors remember one object each, so a room is designed around the one they should not miss.",
  ],
  takeaways: [
    "Volunteer in collections, not only in the galleries",
    "Learn a little about loans and insurance",
    "Curating is mostly writing",
  ],
};

const dataJournalism: Field = {
  organisations: [
    "The Meridian Ledger",
    "Open Figures Desk",
    "Capitol Fact Review",
    "Northside Press Cooperative",
  ],
  titles: ["Data reporter", "Graphics editor", "Investigations editor", "News developer"],
  learned: [
    "Call the person who made the spreadsheet before opening it, because they know what the columns do not say.",
    "Records requests take months, so file one every Friday and forget about it until the answer comes.",
    "A chart needs a sentence that someone could disagree with; otherwise it is decoration.",
    "Newsrooms hire for curiosity first and teach the code later, as long as you can show one finished story.",
  ],
  takeaways: [
    "Publish one small analysis with the method beside it",
    "Read the data dictionary first",
    "Learn to explain a median out loud",
  ],
};

const logistics: Field = {
  organisations: ["Bluewater Freight", "Anchor Cold Storage", "Piedmont Relief Supply", "Crosstown Parcel"],
  titles: ["Operations planner", "Warehouse manager", "Humanitarian logistics officer", "Customs specialist"],
  learned: [
    "Everything is planned backwards from the dock door, and the plan is wrong by nine in the morning.",
    "The people on the night shift know why the numbers look odd; go there first, with coffee.",
    "Customs paperwork is a language, and being fluent in it makes a person hard to replace.",
    "In relief work the last mile costs more than the ocean, so they buy trucks before they buy tents.",
  ],
  takeaways: [
    "Spend a day in a warehouse before picking a role",
    "Spreadsheets first, then a little SQL",
    "Ask what breaks on a bad day",
  ],
};

const socialWork: Field = {
  organisations: [
    "Open Door Family Services",
    "Eastgate Youth Center",
    "Willow Bend Recovery",
    "County Housing First",
  ],
  titles: ["Case manager", "School social worker", "Housing advocate", "Program coordinator"],
  learned: [
    "Keep one drawer of thank-you cards for the weeks in which nothing seems to work.",
    "Good supervision is the thing to ask about in an interview, before pay and before caseload.",
    "Write notes as if the family will read them, because they may, and it makes the notes kinder.",
    "The license takes two years of supervised hours, and some employers pay for them.",
  ],
  takeaways: [
    "Ask about caseload and supervision together",
    "Volunteer on a help line for one term",
    "Rest is part of the work",
  ],
};

const software: Field = {
  organisations: ["Fieldnote Software", "Clearpath Transit Apps", "Juniper Health Systems", "Tidal Mapping"],
  titles: [
    "Software engineer",
    "Accessibility engineer",
    "Product manager",
    "Site reliability engineer",
    "UX researcher",
  ],
  learned: [
    "More of the day goes into reading code than writing it, and school does not teach reading.",
    "Accessibility work leads into every team’s meetings, which is how you learn the whole product.",
    "Their interviews are pair work on a real bug, so practicing out loud helps more than puzzles.",
    "Being on call is fair when the people who cause the noise are the people it wakes.",
  ],
  takeaways: [
    "Fix one documentation bug in a tool I use",
    "Practice thinking out loud",
    "Small companies let you see the whole product",
  ],
};

const teaching: Field = {
  organisations: [
    "Maple Hill Middle School",
    "Bridgeway Adult Learning",
    "Riverside Language School",
    "Linden Montessori",
  ],
  titles: ["Science teacher", "Special education teacher", "Adult literacy tutor", "Instructional coach"],
  learned: [
    "The first week is for learning names and nothing else; everything later rests on it.",
    "Borrow lessons from colleagues openly and return them improved.",
    "Substitute teaching for one term shows which age group you can laugh with.",
    "Co-teaching is where most of the learning happens, because someone else sees what you cannot.",
  ],
  takeaways: ["Try substitute teaching", "Ask for a mentor in writing", "Observe three different grades"],
};

const environment: Field = {
  organisations: ["Saltmarsh Trust", "Highland Soil Lab", "City Tree Office", "Confluence River Alliance"],
  titles: ["Field ecologist", "Urban forester", "Soil scientist", "Policy analyst"],
  learned: [
    "Fieldwork is six weeks a year; the rest is maps, permits and patience.",
    "A first job came from knowing how to identify grasses, which nobody else wanted to do.",
    "A city plants where people water, so the work starts with knocking on doors, not with ordering trees.",
    "Policy moves when a farmer, not a scientist, stands up at the hearing.",
  ],
  takeaways: ["Learn one plant family well", "Take a GIS course", "Seasonal work is a normal way in"],
};

const finance: Field = {
  organisations: [
    "Harvest Credit Union",
    "Morrow & Pike Accountants",
    "Commons Microloans",
    "Unity Pension Fund",
  ],
  titles: ["Loan officer", "Auditor", "Financial counselor", "Risk analyst"],
  learned: [
    "An audit is mostly interviewing, and people tell you more once you have understood how their work is done.",
    "At a credit union you see the person behind every number, which is a reason to leave a bank.",
    "The busy season is real: the rest of the year is planned around those ten weeks.",
    "A counselor’s best tool is silence after asking what worries you most.",
  ],
  takeaways: [
    "Audit is a good way to see many industries",
    "Ask about the busy season",
    "Credit unions train on the job",
  ],
};

const hospitality: Field = {
  organisations: ["The Copper Table", "Hotel Marigold Park", "Wayfarer Events", "Orchard Street Bakery"],
  titles: ["Head baker", "Events manager", "Front office manager", "Chef de partie"],
  learned: [
    "Margins are made at the ordering desk at six in the morning, not in the dining room.",
    "Remembering one detail about each guest is a skill with a notebook behind it.",
    "Doing the books for a restaurant is the quickest way to find out whether to own one.",
    "Kitchens that write things down are kinder kitchens.",
  ],
  takeaways: [
    "Work one busy weekend before deciding",
    "Ask to see how a menu is costed",
    "Events need planners in every field",
  ],
};

/** Grouped as the demo's cohorts are. */
export const FIELD_GROUPS: readonly (readonly Field[])[] = [
  [nursing, socialWork, teaching, environment],
  [civil, logistics, software, finance],
  [radio, museum, dataJournalism, hospitality],
];

/** What the students of the demo office study. */
export const PROGRAMS = [
  "Nursing",
  "Mechanical engineering",
  "Media studies",
  "Public health",
  "Computer science",
  "Fine arts",
  "Social work",
  "Civil engineering",
  "History",
];

export const COHORT_NAMES = [
  "Health, care and community",
  "Engineering and systems",
  "Media, arts and places",
];

export const GENERAL_TAKEAWAYS = [
  "Ask for thirty minutes and end on time",
  "Nobody’s path was a straight line",
  "Keep a list of words I did not know",
  "Write to the person who was suggested this week",
  "Being nervous stopped after the first question",
  "This is not for me, and now I know why",
  "Look for a mentor outside my own department",
  "My question about a typical day opened everything up",
];

export const HOW_MET = [
  "Spoke on a panel at the career fair",
  "Found through the alumni directory",
  "My neighbor’s colleague",
  "Wrote after reading an article of theirs",
  "Met at a volunteer weekend",
  "My lab instructor introduced us",
  "Gave a guest lecture in my seminar",
  "Asked after a museum tour",
];

export const PURPOSES = [
  "to ask for a short call about training programs",
  "to ask about volunteering this term",
];
export const GRANT_WORDS = [
  "Of course, say that I sent you",
  "Yes, please do",
  "Sure, mention my name",
  "Happy to be named",
];
export const REVOKE_REASONS = [
  "They changed jobs and asked not to be named",
  "Asked me by email to leave the name out",
];
export const STUDENT_PROMISES = [
  "Send the article we talked about",
  "Share my class project when it is done",
  "Write to say how the next talk went",
  "Look up the training program and report back",
];
export const PROFESSIONAL_PROMISES = [
  "Send the reading list",
  "Introduce me to a colleague",
  "Share the internship calendar",
  "Send photos of the site visit",
];
export const PLACES = {
  in_person: [
    "Main lobby, ask at the desk",
    "Café on the ground floor",
    "Staff entrance on the north side",
    "Room 204",
  ],
  video: ["https://meet.demo.test/talk", "https://video.demo.test/room/learning"],
  phone: ["They call me", "I call the office line"],
} as const;
