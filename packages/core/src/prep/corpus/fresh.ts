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
j | I'd be over the moon to be on your payroll one day.
jy | Could you see yourself giving a rookie like me a shot at your firm?
jy | Is your studio on the lookout for new faces?
j | If you could slip my portfolio under your art director's nose, that would be fantastic.
jy | May I leave you a copy of my CV?
jy | Do you have something for me to do this summer, paid or not?
j | Please hire my sister, she is very talented.
jy | Would HR be willing to see me if you sent them my name?
j | Whom do I write to about a traineeship with you?
jy | any spots left for interns next yr?
jy | can u ask ur boss if they need someone
j | My aim today is to find out how I can get on board at your company.
jy | Is it okay if I apply at your company and name you as my reference?
j | I hope you will think about me for the junior post.
j | When will your team be recruiting again, so that I can apply?
j | What could I say to convince you to employ me?
jy | Would you say my skills match a job on your team?
jy | Could you give HR a nudge about my application?
j | You would do me a big favour by getting me an interview.
jy | do u think i can get job there
p | How much is in your pay packet?
p | What did they offer you when you signed?
p | What's your yearly wage, if that's not too private?
py | Can you afford a house on what you make?
py | Do you get stock options?
p | how much is ur pay
t | What would a first-year associate be paid at a firm like this?
t | How do salaries in theatre compare with those in film?
t | What kind of money do midwives see?
ty | Will I be able to support a family on a teacher's wage?
ty | Do internships in your field pay?
t | what can i earn as beginner
t | What are people on when they start in this trade?
- | How do you pitch a story to an editor who has never hired you?
- | What makes a job advert attract the wrong people?
- | Where do you see interns adding the most value?
- | How did you land your first role without any contacts?
- | What did your boss see in you when she took you on?
- | How do clients react when you raise your rates?
- | What should I know before I start looking for work in this field?
- | How would you go about finding a first job if you were me?
- | How do you support people on your team who want to move on?
- | What skills would help me find work in this industry?
- | What do you think sets your company apart for someone who works there?
- | How do the different departments get along?
- | How did your company's founder influence the way you work?
- | What is it about your clients that keeps you interested?
- | Which of your products are you proudest of, from the inside?
- | How would you feel about a student who switches majors twice?
- | What is the thing you'd never put in a cover letter?
- | How should somebody with gaps in a résumé talk about them?
- | What have you learned from the people you have employed?
- | What kind of work would you give an intern on the first day?
- | How do you introduce a new hire to the team?
- | What keeps good people in an organisation that can't pay much?
- | What makes you recommend this profession to some and not to others?
w | When did your publishing house start?
w | How many languages is your magazine published in?
w | What type of patients does your clinic treat?
w | What are the admission prices at your museum?
w | Who is in charge of the foundation you work for?
w | Can you list the services your agency provides?
w | What does the company you work for produce?
wy | Does your organisation have a branch in Berlin?
wy | Is your employer a listed company?
w | how old is ur firm
w | I want to ask in which countries is your company present.
w | What's your firm's turnover?
y | Could your job be done by a machine?
y | Is there a dress code?
y | Have things improved since the reform?
y | Did your first boss believe in you?
y | Are you glad that you took the leap?
y | Wouldn't you rather work outdoors?
y | You did an apprenticeship first?
y | I'm wondering whether maths is really needed.
y | Looking at today's beginners, are they better prepared than you were?
y | Am I too old to start?
y | is german necesary for this work
d | How do you find topics and what do you do when you run dry?
d | What was your thesis about, and has it helped you since?
d | Tell me how you met your cofounder and why you trust each other.
d | Who checks your work and how long does that take?
d | how is the training and what comes after
d | What scares you? What gives you hope?
d | What does the first year teach you and which parts come later?
j | It would be lovely if you had a little corner in your office for me next spring.
jy | Could I come on as a working student with your group?
jyd | Does your boss know of my interest, and would he see me for an interview?
j | As you know I finish in May, so if there's a gap in your team, I'm your woman.
jy | May I use you as a referral in my application?
jy | Are positions for data analysts open in your unit?
j | Please sir, I want job in your company, I am hard worker.
j | What do I have to do so that you hire me?
jy | Would you put my name forward?
j | How do I get my application to the top of the pile at your firm?
jy | can you help me with get the internship
jy | Do you guys need fresh blood?
jy | Wouldn't you like to have me on your team?
j | I'm hoping this chat might turn into an internship.
jy | So, is there anything for me at your place?
jy | Is there a way to get into your company through you?
jy | Would you pass along my application?
p | How does your salary compare to that of your colleagues?
p | Tell me your salary.
p | What is it that you earn?
p | How many euros land in your account each month?
p | can i know ur income
py | Do you feel you are paid what you are worth?
py | Is your income stable?
t | What does the salary ladder look like for pilots?
t | How much does the job pay?
t | At what salary do most people start?
t | How much could I charge as a freelance coach?
ty | Is there good money in plumbing?
ty | Are starting salaries rising?
t | Which pay is fair for a beginner?
- | How did you handle it when you were passed over for a position?
- | What does your HR department do well when someone new joins?
- | When students write to you about internships, what makes you reply?
- | How should a student follow up after applying somewhere?
- | What would you do if you lost your job tomorrow?
- | How do you help interns on your team find their feet?
- | Why did you accept the offer you got from your current employer?
- | What made you apply for your current job?
- | If you could hire one more person, which gap would they fill?
- | How did the way your company recruits change after the merger?
- | How would I know that I am ready for a first role in this field?
- | How did you convince them to hire you without a degree?
- | What could my generation bring to your profession?
- | How could my studies in music be useful in marketing?
- | What do employers in this field think of people like me who studied abroad?
- | Which parts of your products are you personally responsible for?
- | What do your customers thank you for?
- | How does the size of your company affect the way decisions are made?
- | How do clients and lawyers talk to each other before a trial?
- | What drew you to such a small agency?
- | How do people in your department spend the quiet months?
d | Where do you see your company heading, and what makes you think so?
- | What do you hope your museum will be in ten years?
- | Do you lean more on instinct or on data?
- | Can you recall a moment when you thought of giving up?
- | Could you recommend a book that shaped you?
- | What do you get out of mentoring?
- | What happens to the money a charity collects in a good year?
w | What exactly does your organisation work on?
w | How long has your company been on the market?
w | What is the name of your director?
w | To which group does your company belong?
wd | How is your company structured, which departments are there?
w | What awards has the studio won?
wy | Is there a canteen at your company?
w | When was your school opened?
w | how many shops ur company has
wy | Does your firm operate in Asia?
w | Who were the founders of your company?
w | Tell me what your company does.
y | Are most of your colleagues engineers?
y | Do your friends envy you?
y | Should a beginner specialise early?
y | Did the strike affect you?
y | Is it lonely at the top?
y | Could I have your opinion on my choice of major being good or not?
y | you ever think about quitting?
y | Is the coffee any good?
y | Do you reckon women have it harder?
y | Can a shy person do this?
y | Have you got children?
y | Would it help to know Python?
y | Are you yourself still drawing?
d | What is the training like and how long is it?
d | What keeps you here and what would make you go?
d | Why surgery and not psychiatry, and when did you know?
d | How do you choose a project, and how do you end one?
d | Can you describe your path and tell me what you regret?
d | What would you keep? What would you change?
d | how many clients u have and how u find them
d | Where do you work from and with whom?
dy | Do you read a lot and do you write yourself?
jy | Would you happen to know whether your company will have internship spots next summer?
j | If possible, I'd like to be considered for any entry-level positions you might have.
jy | Could you share my profile with your recruiting team?
j | I was hoping you might be able to help me land an internship at your organization.
jy | Can you recommend me for the open analyst role?
jy | Is there any way you could get me an interview?
j | Please pass my resume to the hiring manager.
jy | Do you have any positions open for someone with my background?
jy | Would it be possible to intern with your team?
jy | Are you looking to hire anyone?
j | I'd appreciate you keeping an eye out for jobs for me.
jy | can you hire me plz
jy | Do u have any job for me sir
j | How do I go about getting a job with your team?
jy | Would you be open to being my referral when I apply to your company?
p | What's your current base salary?
p | How much did you make in your first year on the job?
p | I'm curious how much someone in your exact seat, so you, gets paid?
p | Mind sharing what you earn?
py | Do you make over 80k?
p | wat is ur salary sir
p | Your salary is how much?
t | What salary should I expect as an entry-level marketer?
t | What's the typical pay range for someone starting in this role?
t | How much do nurses usually make in their first year?
t | What does compensation look like in this industry?
ty | Do entry-level roles in this field pay well?
t | whats the avg pay for interns
- | How do you evaluate job candidates during interviews?
- | What role did internships play in your career path?
- | How do you think about salary negotiations when hiring?
- | What kinds of entry-level positions exist in this field?
- | What should I look for in an internship in this area?
- | How did you know it was time to leave your last job?
- | How do companies in your industry typically recruit new graduates?
- | What does your onboarding look like for new hires?
- | What has surprised you most about working at your company?
- | How would you describe your company's culture?
- | What sets your team apart from others in the organization?
- | What part of your job would you hand off if you could?
- | Can you tell me about a mistake you made early on?
- | What courses would you recommend I take?
- | Could you walk me through how you got to your current position?
- | How does your company decide who gets promoted?
- | What advice do you have for someone applying to jobs in this field?
w | What year was your company established?
w | How many locations does your company have?
w | Who is the CEO of your company?
w | What does your organization do exactly?
w | What are your company's core values?
w | Where is your company headquartered?
wy | Does your company have an office in New York?
w | what products do u guys sell
w | What industries does your firm work with?
y | Do you find your work fulfilling?
y | Is a graduate degree required for this role?
y | Do you get to travel for work?
y | Have you had a mentor in your career?
y | Would you say networking is important?
y | Is there a lot of room for growth?
y | Are the hours flexible?
y | Did you face any obstacles when you started?
y | Can introverts do well in sales?
y | you are enjoying your work?
d | What do you like about your company and what would you change?
d | How did you get started in this field, and what advice do you have for newcomers?
d | What does your typical day look like? What is the most challenging part?
d | What skills are most important and how can I develop them?
d | Why did you choose this career and do you regret it?
d | What are the best and worst aspects of your role?
`;
