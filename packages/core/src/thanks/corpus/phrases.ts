export const OPENINGS = [
  "Thank you for making time for me yesterday.",
  "thanks a lot for the chat!",
  "It was very kind of you to see me on such a busy day.",
  "I am writing to thank you for our conversation this morning.",
  "Many thanks for having me.",
];

export const CLOSINGS = [
  "With thanks,\nKim",
  "Best wishes, Kim",
  "I'll let you know how it goes. Warmly, Kim",
  "thanks again, kim",
  "Gratefully yours\nKim Adler",
];

export const GENERAL_NOTES = [
  "Dear Sir, thank you for your time and your valuable insights. I learned a great deal about your career and the industry. Best, Kim",
  "Hi, thanks so much for talking with me! It was really helpful and inspiring. I hope we can stay in touch. Kim",
  "Hello, it was a pleasure to meet you. Your advice was very useful and I will remember it. Kind regards, Kim",
  "Dear Ms. A, I truly appreciate that you shared your experience and answered all my questions. It meant a lot. Yours, Kim",
  "Thank you for the wonderful conversation. You gave me much to think about for my own path. Sincerely, Kim",
  "thank you very much for meeting, i am so grateful, you helped me so much with everything, all the best",
];

export const JOB_WORDS = [
  "If a position opens up on your team, I hope you will keep me in mind.",
  "Could you also tell me whether you are hiring interns for the summer?",
  "I would love to work for your company after graduation.",
  "Might you pass my name on to your recruiter?",
  "By the way, do you have any openings?",
  "I'd be thrilled to join your team, even unpaid.",
  "Please remember me when you need an intern.",
  "I am still looking for an internship, so any lead is welcome.",
];

export const CV_WORDS = [
  "My résumé is attached in case it is of interest.",
  "I also enclose my CV.",
  "Here is my resume, as a reminder of who I am.",
  "May I send you my curriculum vitae?",
  "You can find my CV at kim.example/cv.pdf.",
  "I'd be glad to share my resume with you.",
];

export const INNOCENT_WORDS = [
  "Your story of how you got your first job made me hopeful.",
  "Thank you too for your advice on my résumé.",
  "I see now that the job is not what I imagined.",
  "I am not asking for a job, and was glad that we could simply talk.",
  "What you said about hiring from the other side of the table was useful.",
  "I will write to the person you suggested this week.",
];

export const PADDING =
  "I have been turning it over in my head ever since, on the bus home, at dinner with my sister and again this morning while waiting for the library to open. It is rare that somebody speaks so plainly about what is good and what is bad in their days, and rarer still that they do so to a stranger who has nothing to give in return. My sister, who has never liked the idea of offices at all, asked me to repeat the whole story, and then asked me to repeat it again, because she wanted to tell it to her own friends at the pool, who are all about to choose what they will do after the summer and are as lost as I was.";
