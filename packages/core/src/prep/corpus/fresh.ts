/** Written after the rules and in other styles, to see how the rules fare on words they were not made for. Letters as in corpus.ts. */
export const freshQuestions = `
- | Picture your calendar from last Tuesday: what was on it?
- | What would a fly on the wall see if it followed you around for a shift?
- | Which of your habits from university still serve you?
- | How do you tell a promising idea from a shiny one?
- | What made you swap the courtroom for the classroom?
- | In hindsight, which detour was worth taking?
- | What's the one thing textbooks get wrong about supply chains?
- | How do apprentices learn the craft at your workshop?
- | What does an ordinary Wednesday involve for an air traffic controller?
- | How do you go about pricing a commission as an illustrator?
d | Whose advice did you ignore, and what came of it?
- | What kinds of problems land on your desk before nine?
- | How did the offer from Zurich come about?
- | What do newly hired nurses struggle with in their first month?
- | Which employers have shaped you the most?
- | What tells you in an interview that somebody will thrive?
- | How does one make the jump from lab work to patents?
- | How are job adverts in your field best read between the lines?
- | Tell me, how did your love of maps turn into a profession?
- | I'd be glad to hear about the moment you nearly quit.
- | Let me ask about your early years: what kept you going?
- | Might you describe how a verdict gets written?
- | Would it be possible for you to tell me how you found your niche?
- | Could I ask what you would study today?
- | Do you remember what drew you to geology?
- | Would you be able to explain how funding rounds work from the inside?
- | My professor says fieldwork is dying out. How do you see that?
- | pls tell me what u love about coding
- | how is like to be a pilot?
- | what are the thing you would change in your profession?
- | From which moment you feel that you are really doctor?
- | in your opinion what skill is most missing in young people
- | What advice for beginners?
- | First lesson learned?
- | Toughest call you ever made?
- | What about the work has stayed the same in twenty years?
- | If money were no object, how would you spend your working week?
- | How do you keep a crew motivated when the budget is cut?
- | What makes an application for a grant convincing?
- | How have remote teams changed the way people are promoted?
- | Which roles in a theatre does the audience never notice?
- | How has your understanding of leadership changed since your first position?
- | What do you make of the move towards open science?
- | How do you compensate for the lack of daylight on a submarine?
- | What does earning a pilot's licence ask of a person?
- | How do you decide whether to take or leave a client?
- | Is your day shaped more by emails or by meetings?
- | How do your values and your firm's interests sit together?
- | What is the atmosphere like when a deadline looms?
- | What unwritten rules does your organisation have?
- | How does the agency decide which campaigns to take on?
- | What do you wish outsiders understood about your hospital?
- | What was it like to join a company of five people?
- | How did the museum's move across town affect your work?
- | Who, outside your field, has taught you something you use every day?
- | Since AI is on everyone's lips, what has it truly altered in translation?
- | What would be a good first step for somebody with a background in philosophy?
- | What sort of summer jobs gave you skills that you still use?
- | How do people in your office celebrate a success?
d | What can a two-week placement show a student, and what stays hidden?
j | Once I graduate, I would jump at the chance to work with you.
jy | Might your team have space for a trainee in the autumn?
jy | Would you feel comfortable recommending me to the people who do the hiring?
jy | Is there by any chance a vacancy you could steer me towards?
jy | Do you reckon your boss would give me an interview?
j | I'd really appreciate it if you'd mention me to your recruiters.
j | Feel free to pass my details on to anyone who is recruiting.
j | If you hear of anything suitable, I'd love to know.
j | I'm currently job hunting, so any lead would help.
jy | could i maybe come work at ur place in july
jy | is ur company takin interns this yr
j | how do i get a job at ur company
jy | you have free position for me maybe?
j | I am searching for job, please help me to enter in your company.
jy | Can you speak to your manager about giving me a position?
jy | Could my CV find its way to your HR team through you?
jy | Are there any graduate roles going at your firm?
jy | Would your lab be open to taking me on as an assistant?
jy | Do you see a future for me in your company?
jy | Can you hook me up with a job?
j | It'd be amazing to start my career at your company, so please consider me.
j | Who do I need to talk to so that I get hired here?
jy | Got a job for me?
j | My résumé is ready if you would like to hand it to somebody.
jy | Should I apply for the opening on your team?
p | What sort of money are you on?
p | How much does your firm pay you?
p | What's your take-home pay?
p | Would you share what your salary looks like these days?
p | Ballpark, how much are you making per annum?
p | how much did u earn last yr
p | Say me please your salary.
p | And the pay, how much is it for you personally?
py | Do they pay you enough?
py | Did your salary double when you switched?
py | Are you earning more now than as a teacher?
py | Does the hospital pay you fairly?
p | I'd love to know what you were paid when you began.
p | How many thousands do you earn every month?
p | What was the salary you were offered when you joined?
p | What's your bonus like?
t | What's a realistic starting salary for a paramedic?
t | How much can a beginner hope to earn as a set designer?
t | What do people at entry level get paid around here?
t | Roughly what would a graduate make in year one?
t | What are typical rates for freelance photographers?
t | what r the salaries like in pharma
t | How high is the pay for young lawyers?
t | Which wage a newcomer receives in your branch?
t | How does remuneration develop over the years in this line of work?
t | What is the pay scale for teachers like?
ty | Is nursing well paid?
ty | Can one live off this profession?
ty | Do junior staff earn decent money?
ty | Are the salaries in gaming as low as people say?
t | I'd like to get an idea of what entry-level jobs pay.
y | Does the smell ever bother you?
y | Have you got any tips?
y | Had you planned to become a surveyor?
y | Will robots take over your tasks one day?
y | Was moving abroad the right call?
y | Might the profession die out?
y | Must one be good at maths?
y | Has anyone ever tried to talk you out of it?
y | And you never looked back?
y | So it's mainly office work?
y | Are there days when you would rather stay in bed?
y | Could a person with dyslexia do what you do?
y | Would a semester in Asia help me?
y | Did your parents approve?
y | Is English enough in your branch?
y | r there many women in ur team
y | you work also in weekend?
y | Let me know if you ever doubted yourself.
y | As somebody who changed careers at forty, would you encourage others to do so?
y | Now that you lead a team, do you miss being at the bench?
y | Is it true that the exams are brutal?
d | What got you into beekeeping, and how do you sell your honey?
d | Who hired you first and what did they see in you?
d | What is your biggest success? What was your biggest failure?
d | How do you plan a season and who decides on the plays?
d | Explain how you choose stories and what makes you drop one.
d | where did u train n how long did it take
d | What are the upsides of shift work, and how does your family cope?
d | What do you enjoy most, and what drains you?
d | Which software do you use and how did you learn it?
d | May I ask why you went freelance and how you found your first client?
dy | Do you work abroad and have you learned the language?
dy | Is the exam hard? Did you pass at once?
w | What line of business is your company in?
w | How many people does your agency employ?
w | Since when does your company exist?
w | Where does your company have its headquarters?
w | Name the products your firm sells.
w | who is the founder of ur startup
w | What sectors does your consultancy cover?
w | Can you tell me how many branches your bank has?
w | Who sits on the board of your foundation?
wy | Does your museum have a café?
wy | Is your company family-owned?
w | What does the abbreviation in your organisation's name stand for?
w | Which awards has your agency won?
`;
