/** The accessibility statement and the privacy page. */
export const accessibilityWords = {
  title: "Accessibility",
  lede: "Askaround is meant to work for everyone who asks around, however they use a computer.",
  sections: [
    {
      heading: "What we aim for",
      body: [
        "We build to the Web Content Accessibility Guidelines 2.2, level AA. Every page is tested with a keyboard, at phone and desktop width, in light and dark, and with an automated checker before it is released.",
        "Pages work at 400 % zoom, with reduced motion, with high-contrast modes and on paper. Nothing needs dragging, nothing is told by colour alone, and signing in needs no puzzle.",
      ],
    },
    {
      heading: "What we know is missing",
      body: [
        "Automated checks cannot judge everything. Testing by people who use screen readers every day has not taken place yet for this version.",
      ],
    },
    {
      heading: "Tell us",
      body: [
        "If something stands in your way, tell your career-services office. They can give you the same service another way while it is repaired, and they will pass it on.",
      ],
    },
  ],
} as const;

export const privacyWords = {
  title: "Privacy",
  lede: "What is kept, who can see it, and what never happens.",
  sections: [
    {
      heading: "What is kept",
      body: [
        "Your name, email address and time zone. The people you add, the meetings you plan and write up, who suggested whom, and which reminders were sent.",
        "About the professionals you meet, only business facts such as their name, organisation and how to reach them.",
      ],
    },
    {
      heading: "Who can see it",
      body: [
        "You see everything of yours. The advisors of your cohorts see when you met, how, and at which organisation. Notes are shared with your advisor unless you choose “only me” or “the office”.",
        "What an advisor writes on your record you can read. No student ever learns whom another student knows.",
      ],
    },
    {
      heading: "What never happens",
      body: [
        "Nobody’s name is used with a third person unless they gave permission. Your office never writes to a professional in your name. Emails are not tracked, and pages load nothing from other companies.",
      ],
    },
    {
      heading: "Cookies",
      body: [
        "One keeps you signed in, one remembers the office and role you chose, and one remembers light or dark if you choose it. There are no others.",
      ],
    },
  ],
} as const;
