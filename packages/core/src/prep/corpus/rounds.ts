/** Questions of several later rounds: each round was labelled before the checker had seen it, and learnt from afterwards. */
export const roundQuestions = `
- | What did the first year on the job teach you that school had not?
- | How did you go from intern to head of the lab?
- | Which part of hiring new people do you find hardest to get right?
- | What pays off most, in your experience, when one is just starting?
- | I read that you moved from law to game design; how did that come about?
- | Who opened the first door for you in publishing?
- | What would you look for if you were hiring a junior designer?
- | Looking at the website of your museum I noticed the night tours. How do they change your week?
- | what surprises people most when they start a job like yours
- | Tell me about the toughest decision you had to take as a site manager.
- | In what ways does a paid internship differ from an unpaid one in what a person learns?
- | How much of the day goes to email?
- | How much does luck matter in getting a part?
- | What keeps you in nursing when so many leave?
- | How open is the field to people over forty?
- | i'm curious what a slow week looks like for you
- | Pls how do you manage stress during harvest time?
- | How has remote work altered the way your team decides things?
- | What is the worst job you have ever had, and the one you learnt most from?
- | If I wanted to be ready for this line of work in two years, where should I begin?
- | Which courses would you take again, if you were twenty?
- | Could you walk me through the last project you were proud of?
- | Would you mind describing how a case travels from the first call to the court?
- | Can you tell me what the interview for your present role was like?
- | I'd love to hear how you knew it was time to leave your old job.
- | What do new hires get wrong in their first month?
- | How do you decide what a fair price is for your clients?
- | What do interns do on an ordinary day here?
- | How important is a master's for getting promoted?
- | Where do you think most openings in conservation will come from in ten years?
- | What should never be on a CV in your trade?
- | How do you tell a client that their budget is too small?
- | What kind of person would be unhappy in your shoes?
- | how does one become a sommelier in south africa
- | What does a typical career ladder look like in logistics?
- | Please describe me one day of your work life.
- | My aunt was a midwife and loved it. What do you love about it?
- | How did you find your feet as the only woman on the crew?
- | I am thinking about teaching in Japan. What do you wish someone had told you before you went?
- | Which of your habits have you had to unlearn?
- | How does the salary negotiation feel from the other side of the table?
- | What mistakes do applicants make most often when they apply to agencies?
- | To what extent does your day depend on the weather?
- | Why did you choose to open your own practice?
- | What made your employer take a chance on you?
- | How do people usually find out about jobs that are never advertised?
jy | Would there be any chance of me joining your crew next season?
jy | Is your company hiring at the moment?
jy | Are there any openings for juniors on your team?
j | I was hoping you might have something for me over the summer.
j | How would I go about getting an internship in your department?
jy | Could you forward my resume to HR?
j | I'd be thrilled if you could put me in touch with whoever hires there.
jy | do u guys need an intern
j | if a spot opens up on your team pls think of me
jy | Any vacancies at your firm?
jy | would it be possible to do a placement with you in march
jy | Might you be able to refer me for the analyst role on your careers page?
j | I am available from June and would happily start as an apprentice in your workshop.
j | Sir kindly consider me for any post in your esteemed organisation.
j | Who in your company should I send my application to?
jd | When does your team recruit next, and how can I be on the list?
jy | can i work for u
j | I need a job and your company is my dream place.
j | Perhaps you know of a trainee position that is not yet filled and that I could take.
jy | Do you happen to know whether your lab takes summer students, because I would love to be one?
j | what are my chances of being taken on by your practice after i graduate
j | Here's my CV, in case something comes up.
jy | Is there room on your team for someone like me?
jy | I wonder if you'd vouch for me with your manager.
j | My visa needs an employer by May. Perhaps yours could sponsor me.
j | If you were to offer me a position, I would accept it at once.
jy | Could I shadow you for a week and then maybe stay on as an intern?
j | please to give me work in your shop
jd | How can I get my foot in the door at your company specifically, could you recommend me?
jyd | Do you take on apprentices, and would you take me?
p | How much do you make?
p | What's your annual salary, if you don't mind me asking?
p | I hope this isn't rude, but what do they pay you?
p | What did you earn in your first year as a surgeon?
p | Roughly which tax bracket does a role like yours put you in?
p | how much money you get every month
py | Did you get a big raise when you became partner?
p | What was your signing bonus?
p | Could you tell me what you take home after tax?
py | Do you earn enough to live in London?
p | I'd be curious about your day rate.
py | Is your bonus bigger than your base pay?
p | How many figures is your income?
p | What sort of package did they offer you when you joined?
p | Wat do you earn as a pilot, roughly?
p | Tell me your wage please.
t | What does a starting teacher earn in this state?
t | How much do entry-level architects usually make?
t | What's the going rate for a freelance translator?
t | What salary could I expect as a first-year associate?
t | how much do paramedics get paid
t | What is the average pay in this industry?
t | Roughly what do people in junior roles get paid at places like this?
ty | Are salaries in the charity sector much lower than in business?
t | what kind of money can one make in real estate
t | Could you give me an idea of the usual stipend for a PhD student in your field?
t | What range would be realistic for someone fresh out of college?
t | How does pay grow over the first five years in engineering?
y | Is it stressful?
y | Did you always want to be a vet?
y | have you ever regretted leaving banking
y | Does your work involve much travel?
y | Are the hours long?
y | So you studied chemistry?
y | Is a degree necessary?
y | You work from home, right?
y | was it hard to switch
y | Can one have a family in this profession?
y | Do most of your colleagues have a PhD?
y | Should I learn Python first?
y | Will machines replace radiologists?
y | It is a dangerous work, no?
y | Is there a lot of competition in your field?
y | Were your parents also in medicine?
y | Has the pandemic changed your routine?
y | I suppose you meet a lot of interesting people?
d | Do you enjoy your work, and what makes it so?
- | Is it stressful, and if so, how do you cope?
d | Have you ever thought of quitting, and what kept you?
- | Would you choose it again? Why or why not?
- | Did your degree help you? In what way?
d | What do you enjoy most, and what would you change if you could?
d | How did you get into film and what does your day look like?
d | What skills do I need? And where can I learn them?
d | Which tools do you use daily and who taught you to use them?
d | How big is your team and how do you divide up the tasks?
d | what made u choose nursing n what do u hate about it
d | Why did you leave consulting, and how did your family take it?
d | Tell me what a good day looks like and also what you'd tell a beginner.
d | Who was your best mentor? What's next for you?
d | When did you know you wanted to dance; where did you train?
d | What is your greatest achievement as well as your biggest failure?
w | When was your company founded?
w | What products does your firm sell?
w | Where is the headquarters?
w | How many offices do you have worldwide?
w | What's the mission of your foundation?
wy | Does your company have a branch in Nairobi?
w | what does your company do
w | What services does the clinic offer?
w | Which countries does your organisation work in?
w | How many students attend your university?
w | What are the values of your company?
w | Who founded the agency?
w | What degree programmes does your faculty offer?
w | Who are your main clients and partners?
w | Which departments are there in the hospital?
wd | When was the theatre built and who runs it now?
w | Can you tell me what your organisation's address is?
w | What was your company's revenue last year?
w | Tell me about the history of your company.
- | How do you keep your hands steady during a long operation?
- | What do the first six months look like for a new hire in your team?
- | Which of your jobs taught you the most?
d | what was ur biggest fail at work and what u learned from it
- | How do museums decide what to open to the public?
- | When you were an intern, what did you wish your boss knew?
- | How do you see the demand for welders changing in the next decade?
- | What would you say to a student who is scared of job interviews?
- | In my country nobody knows this profession. How would you explain it to my parents?
- | How much does the view of your clients shape the final drawing?
- | What makes you hire one stagehand over another?
- | I noticed you stayed with one employer for twenty years. What made you stay?
- | How do you deal with a colleague who doesn't pull their weight?
- | Could you tell me about a time when a project went off the rails?
- | Can you describe what the handover between shifts is like?
- | Tell me, what does a judge do between hearings?
- | What do employers in Ireland make of foreign diplomas?
- | How does someone get into set design without having gone to art school?
- | Which websites or journals do you read to stay up to date?
- | How is being self-employed different from being on a payroll?
- | What do you do on days when you don't feel like it?
- | Would you tell me what a good mentor did for you?
- | What were you paid attention for as a child?
- | How did working for free at first shape your view of the trade?
- | What part of your training have you never used?
- | Who do you turn to when you're stuck?
- | What would surprise an outsider about how a newsroom fills its open posts?
- | After so many openings of plays, what still makes you nervous?
- | How should a beginner pick between two offers?
- | Why is it that so few women apply for posts like yours?
d | I have been reading your firm's blog. Whose idea was it, and how did it grow?
- | What did you have to give up for this career?
- | What would you do differently if you were to apply for your first job again?
- | How did the money side of freelancing surprise you?
- | How do you teach apprentices to be patient?
- | wat advice would u give to ur younger self
- | Dear Sir, kindly explain how a day of an agronomist is looking.
- | As an introvert, how do you cope with so many meetings?
- | What should I listen for when I visit a workplace?
- | I'd be glad to hear about the part of the job nobody talks about.
- | What keeps a small theatre open?
- | What position did you play when you realised sport could be a job?
- | How do recruiters and team leads disagree about candidates?
- | To what do you owe your first promotion?
- | What does your family think of your hours?
- | What is it about wood that you love so much?
- | How would you compare your years in Lagos with those in Leeds?
- | Where do people with your training end up if they leave the profession?
- | How do you prepare for a meeting with the board?
- | What, in hindsight, was the turning point?
j | I'd be the happiest person if your orchestra had a place for me.
j | Supposing a vacancy turns up, how would I hear of it?
jy | Could I get a summer job at your nursery?
j | how 2 apply for job in ur company pls
jy | Might I ask you to have a word with your head of department on my behalf?
j | I'm desperate for an internship; you're my last hope.
jd | Who decides about hiring in your unit, and could you introduce me to her?
jy | Would your lab have any use for a student assistant?
jy | Do you need someone to help with the fieldwork in August? I'm free.
j | My goal is to be working alongside you by next year. What do I need to do?
j | Let me leave you my CV, you never know.
jy | Can you take me as a trainee?
j | It'd be lovely if you could sound out your partners about taking me on.
jy | Is your employer open to taking on people without a degree, such as me?
jy | Are you in a position to offer me some work?
jy | I hope this isn't too forward, but could I apply to work under you?
j | In case your intern drops out, here is my number.
j | I was hoping for a recommendation to your HR department.
j | I do not have job since two months and I am ready to join immediately in your organisation.
jy | You wouldn't happen to have a gig for a young sound engineer?
j | where do i send my papers if i want to work with u guys
jy | Would it be a bother to ask your director if there is a post for me?
j | Please keep my application at the top of the pile.
j | I've heard you get a bonus for referring people. You could refer me!
jd | What does your company offer to students who want a work placement, and can I have one?
jy | Will your school be recruiting maths teachers next term?
jy | Might there be a paid role on the project for me?
j | Once I qualify, I'd like you to be my first employer.
j | If you know of any law office that would have me, please tell me.
jy | any chance to intern at ur place?
j | Put me on your shortlist!
p | What was on your last payslip?
p | How much did they raise your salary when you got the team lead job?
p | If I may be blunt: how much do you get?
py | Do you earn as much as your male colleagues?
p | What figure did you sign for?
p | salary u get?
p | I've always wondered what a person in your seat makes, so what do you make?
py | Is what you're paid worth the stress?
p | What do you charge for a portrait?
p | How much money did you make from your app?
p | how much ur boss pay u
py | Did you ever have to ask for a raise?
p | Would you be willing to share how much you earned in your last position?
p | What is the size of your pension?
p | What share of your income comes from royalties?
t | How much is a junior accountant paid in Toronto?
t | What do first-year nurses take home in Kenya?
t | What does the pay scale for teachers look like?
ty | Is it true that pilots earn a fortune?
t | how much salary for fresher in IT
t | What would be a fair rate for a beginner in voice acting?
t | Which salary is normal after the apprenticeship?
t | What are the financial prospects in this line of work?
t | How do earnings in private practice compare to those in a hospital?
ty | Do interns get paid in your industry?
t | What can an illustrator charge for a children's book?
t | What's the ballpark for an entry-level salary in biotech?
y | Do you ever work on Sundays?
y | Have you had any accidents?
y | Are there many women on your team?
y | would u do it again
y | Is it true that chefs are always angry?
y | Did school prepare you for this?
y | Is English enough to work in Sweden?
y | You never get bored, do you?
y | Does your back hurt after a day in the workshop?
y | Have your expectations been met?
y | Do I need to know how to code?
y | Can introverts succeed in sales?
y | It's a man's world, isn't it?
y | So the degree didn't matter?
y | I wonder if you enjoy it.
y | Was moving abroad a good decision?
y | Is the team nice?
y | Do you think that in the years to come, given all the changes in the law and the habits of readers, printed books will still be sold?
y | Could someone with dyslexia do your work?
y | Has anyone ever told you that you should write a book?
d | Do you ever doubt your choice? When does that happen?
- | Is there something you'd change about your training? If so, what?
- | Are there days you hate, and why?
- | Which is harder, the writing or the waiting?
- | Do you prefer night shifts or day shifts?
d | What's the best part of the job, and what's the worst?
d | How did you become a pilot and what do your parents say about it?
d | Where do you get your ideas? How do you test them?
d | What does your team look like and how do you all communicate?
d | Which mistakes did you make, and which would you make again?
d | how do u find clients n how u keep them
d | Who inspired you and why did you choose marine biology?
d | Could you tell me about your training and how you came to Canada?
d | What's a normal week like? Also, how do you handle stress?
yd | Do you travel a lot, and do you like your colleagues?
d | What would you advise me to read, whom should I meet and where should I study?
d | Can you describe your first day and explain why you stayed?
d | When did you start out on your own and what was the hardest thing about it?
w | How many museums are in your network?
w | Who's the founder of your company?
w | What does your NGO do?
w | In what year did the hospital open?
w | How many staff does your agency employ?
w | what's ur company address
w | Where are your factories?
w | What is the vision of your organization?
wy | Does your bank offer student accounts?
w | Which subjects can one study at your college?
w | How much does it cost to enter the museum?
w | What kind of services are offered by your firm?
w | who's the boss of your company
wd | When was the last time the company was renamed, and what was it called before?
wy | Is your company active in Asia?
w | What does the company produce?
w | What are your firm's practice areas?
w | What's your company's market share?
w | Could you tell me how many employees you have?
w | I would like to know the products of your company.
w | tell me about ur company
w | What are the visiting hours of the hospital?
- | What did you do between school and your first paid work?
- | How do you get a nervous witness to talk?
- | Which of the interns you've trained surprised you most, and in what way?
- | What's the first thing you do when you walk into the office?
- | How have your reasons for doing this changed since you started?
- | How would you go about learning this trade today?
- | What do you find in medicine that you wouldn't find elsewhere?
- | How do you and your co-founder settle arguments?
- | What happens behind the scenes before a job is advertised?
- | What does your company look for when it promotes people?
- | How do you know a candidate is right for the ward?
- | What was your interview for medical school like?
- | In what way does a portfolio speak louder than a diploma?
- | When you look at the applications on your desk, what catches your eye?
- | Why did you turn down the offer from the bigger firm?
- | what is hard about beeing a nurse in a small town
- | How come you chose to work with prisoners?
- | Tell me about someone who shaped the way you teach.
- | I'm curious about the day everything went wrong.
- | What did it feel like to sign your first contract?
- | How do you balance what the client wants and what the building needs?
- | How much freedom do you have in choosing projects?
- | How do freelancers get through slow months?
- | What's something about pay negotiations that you learned the hard way?
- | Which costs surprise people who open a restaurant?
- | How do you keep up with research when you have so little time?
- | What does a good handshake with a farmer mean, in your experience?
- | Where would you send a student who wants to see this work up close?
- | What would you like your students to remember ten years on?
- | How does one make a name for oneself as an illustrator?
- | What did you hope for when you took the position in Dakar?
- | How do the seasons shape what you do?
- | What do people in your trade argue about after work?
- | What should one never say in an interview at a law firm?
- | How are decisions taken in a cooperative with no boss?
- | What might a student like me underestimate about this job?
- | Hello Ma'am, please what motivates you to remain in the civil service?
- | How did you come to speak five languages at work?
- | could u describe how u plan a lesson
- | What was it about the sea?
- | Imagine you're twenty again: what would you do with your first free summer?
- | How important are grades when you hire, compared with curiosity?
- | What makes a good reference letter from where you sit?
d | How do people outside your company see it, and does that bother you?
- | What do you wish the web site said about working there?
- | Who are the quiet heroes in your organisation?
- | How does working at a listed company feel different from a family firm?
- | What is the story behind the founding of your own practice?
- | How has your museum's audience changed the way you hang paintings?
- | What services would you add to your clinic if you could?
- | What happens to a product once it leaves your hands?
- | How do you spend the quiet hours of a night shift?
- | Could you share a mistake you're glad you made?
- | Which rules of the trade would you break?
- | How do you find the right words when you fire someone?
- | What goes on in your head before you go on stage?
- | How do employers treat a year of travel on a CV?
- | What makes some interns get offers while others don't?
- | How did your first boss shape you?
- | What do you tell young people who ask you for a job?
j | I would be delighted to take up any vacant post in your school.
jy | Would it be possible to be recommended by you for the trainee programme?
jy | Can you offer me something part-time?
j | I was told to ask you about openings in the accounts department.
j | what is the process to join ur company, i want to apply
jy | Do you need a hand at weekends? I could help out in the shop.
jy | Please could you inform me when there's recruitment in your ministry.
j | I'm a qualified welder looking for a start with a good crew.
jy | Would your firm consider a candidate from abroad like me?
j | How soon could I begin if you were to take me?
jy | Could you let your partner know I'm available?
jy | Is there an intern slot I could fill in your lab?
j | I'd like to be on your list of candidates for September.
j | Do tell your director that a keen young cook is looking for a kitchen.
jy | Could I maybe assist you on your next shoot?
j | I would appreciate if you can refer me internally for the QA role.
jy | Is there a way to get an interview with your team?
j | You are my only contact in this company so I count on you for a referral.
jy | May I send you my portfolio in case you need a junior?
j | im searching for ausbildung, maybe in ur firm is free place
j | I shall be very thankful if you give me one opportunity to serve in your bank.
jy | Will you keep me posted on jobs at your place?
jy | does ur company give jobs to students
jy | It's my dream to work there, can you pull me in?
jy | Any positions for a translator from Ukrainian?
j | Whatever you've got, I'd do it: filing, coffee, anything.
jy | Would you introduce me to your head of talent?
jy | My question is simple: would you take me?
jy | Are there vacancies for midwives at your hospital?
j | Who should I bribe to get a job here? Just kidding, but seriously.
jy | Would it be okay to mention you in my cover letter to your company?
j | I'd be keen to know of any graduate openings with you.
j | Just so you know, I'm looking for an apprenticeship as of August.
jyd | Is your theatre casting at the moment, and could I audition?
jy | Would I be welcome to spend my practical year with you?
j | In the event that you need an assistant, do not hesitate to call me.
j | How can I be employed at your farm?
j | You need people, I need work.
jy | Is your lab looking to take on a PhD student?
p | How much do you earn as a midwife?
p | And what does a man in your position make, if I may ask what you make?
p | What's the biggest cheque you ever got?
py | Did your pay double when you moved to Dubai?
p | whats ur hourly
p | Could you tell me your yearly income, roughly?
p | What did your employer offer you to stay?
p | How do you feel about the amount you're paid?
py | Does your hospital pay you overtime?
py | Have you become rich with this?
p | How big a pay cut did you take when you left banking?
p | How much money is in it for you?
p | What does your gallery pay you per picture?
p | I'd love to know how much you made last year.
p | So how much does a partner such as yourself take home?
p | How high were your earnings when you were still an employee?
py | Are you paid more than the men on your team?
p | Please may I know your remuneration sir
p | What kind of pension will you get?
py | Are you getting a company car and a bonus?
t | What do pharmacists get paid in Ghana these days?
t | How much would I earn as a trainee?
t | What does a beginner's salary look like in the film business?
t | What's the pay range for social workers?
t | How much can a wedding photographer make in a season?
t | what is the average salary of software engineer
ty | Is there decent money in translation?
t | What hourly wage do apprentices get?
t | How much more does a specialist earn than a general doctor?
t | What do companies in this area pay their interns?
ty | Does a master's degree lead to a higher salary?
t | How does salary progress with experience?
t | What compensation do entry level consultants usually receive?
t | Which industries pay chemists best?
t | What can I expect financially in the first years?
ty | Would I be able to support a family on a teacher's salary?
t | How well are chefs paid compared with waiters?
ty | Are nurses underpaid in your country?
y | Did you enjoy your time in Brussels?
y | Are you your own boss?
y | Must I speak French?
y | Have you always lived here?
y | Does it get lonely?
y | Is it hard to get licensed?
y | Do you have to wear a uniform?
y | Do your kids want to follow you?
y | can a girl become a pilot
y | Was the training long?
y | I guess the hours are bad?
y | Is a gap year a good idea?
y | Would you let your daughter do this job?
y | Are most farmers in debt?
y | Have robots arrived in your workshop?
y | Will there still be bookshops in twenty years?
y | So no two days are the same?
y | Do you believe in talent?
y | Is it worth doing a second degree?
y | u like ur team?
y | Have you ever been in danger?
y | Doesn't it bother you to work on holidays?
y | Can you recommend the course you took?
y | Considering how quickly software changes, and how many young people are coming into the field from boot camps every year, is it still worth going through a four-year degree?
d | What's your favourite tool and where did you buy it?
d | What do you do on a normal day and who do you report to?
d | Why law? And why family law in particular?
d | How did you learn to speak in public, and do you still get nervous?
d | which subjects helped u and which were useless
d | What does success mean to you, and how do you measure it in your team?
d | Who do you admire and what books do you read?
d | How do you start a project? How do you end it?
d | What brought you here, and where do you want to be in five years?
d | Tell me how you got here and what you plan next.
d | How long did your training take, and what did you do afterwards?
d | What do you like about teaching and how do you handle difficult parents?
d | Is the work dangerous? What do you do to stay safe?
d | What was your worst day? What about your best day?
w | What is the official name of your organisation?
w | In which towns does your bank have branches?
w | How many volunteers does your charity have?
w | What was the founding year of your university?
w | What's your company's email address?
w | What do you manufacture?
w | Which airlines fly from your airport?
w | Who's the current director of the museum?
w | what service ur company give
w | How much do your tickets cost?
w | When do the guided tours take place?
w | What master's programmes are offered at your faculty?
wy | Does the hotel have a pool?
wy | Is your company certified to ISO standards?
w | Where can I read your annual report?
w | What's the size of your workforce?
w | What is your organisation's main purpose?
w | What sectors does your fund invest in?
w | Could you give me the names of the board members?
w | Please tell me the history of your firm.
w | I wanted to ask what products your startup is selling.
w | how many country ur company operate
wy | Has your company got an app?
w | What are the steps to apply for a library card at your library?
w | What year did your NGO begin its work?
w | How many floors does your hotel have?
w | What are the ticket prices at your theatre?
w | Which exhibitions are on at the moment?
w | What does your company specialise in?
w | Who runs your organisation?
w | What is your organisation known for producing?
w | Which awards has your newspaper won?
w | What types of loans does your bank give?
w | How many customers does the company have?
w | Where does your company operate?
w | What time does the museum close?
w | When does the swimming pool open?
w | What is your school's address?
w | Where is your clinic?
w | How long has your company been around?
w | what kind of company do u work for
w | What does the name of your company stand for?
w | What courses can I take at your institute?
w | How do I enrol at your college?
w | What documents are needed to register at your library?
w | How do I become a member of your association?
w | How do I book a room in your hotel?
w | What diplomas does your academy award?
w | Which treatments does your clinic provide?
w | What are the company's latest products?
w | What was the company's last big press release about?
w | Which cities does your airline fly to?
w | How many aircraft does your airline own?
w | Who designed the building your firm is in?
w | What is the capacity of your concert hall?
w | How many books are in your library?
w | How many lawyers work at your firm?
w | What practice groups does the firm have?
w | Who are the partners of the firm?
w | Which universities does your institute work with?
w | What's your charity's registration number?
w | How is your NGO funded?
w | Who funds your institute?
w | What projects is your foundation running right now?
w | What's the structure of the company?
w | How many divisions does the company have?
w | What are the company's core values?
w | What is your company's vision?
w | Can you tell me about your company's mission?
w | Could you explain what services your agency offers?
w | Could you list the departments of the ministry?
wy | Does your shop sell online?
wy | Is your company on the stock market?
wy | Does the theatre offer student tickets?
wy | Do you have branches in other cities?
wy | Are there any subsidiaries of your company in Poland?
wy | Is there parking at the hospital?
wy | Does your firm publish an annual report?
wy | Does the library open on Sundays?
wy | Is your brewery open to visitors?
w | I'd like to know how many employees there are in your company.
w | I want to know about your company's products and services.
w | Tell me the name of the founder.
w | Your company was founded when?
w | what's the turnover of ur company
w | Which market does your company serve?
w | Who is the target group of your magazine?
w | What's the circulation of your newspaper?
w | How often does your magazine come out?
w | Who owns your company?
w | When did the merger of your company take place?
w | How many shops does the chain have in this country?
w | In which countries are your products sold?
w | What raw materials does your factory use, according to its brochure?
w | What insurance policies does your company sell?
w | What is the website of your company?
w | Where can I buy your products?
w | What are the entry requirements for your academy?
w | What subjects does your school teach?
w | What are the fees for your courses?
w | What is the admission fee?
w | How much is the annual membership?
w | How many students are there at your school?
w | How many patients do you have as a hospital per year?
p | What did you earn in your last job?
p | How much does your work bring in each month?
p | What was your income when you were thirty?
p | What are you being paid for this project?
p | How much do you charge your clients?
p | What's your fee?
p | What do you ask for a day's work?
p | How much money have you made with your inventions?
p | What did the company offer you when you signed?
p | What offer did they make you, salary-wise?
p | How large was your first cheque?
p | How much is a headmaster like you paid?
p | How much does somebody like you make?
p | What would a person with your experience, say you, earn per month?
py | Are you rich?
py | Do you get paid enough?
py | Have you ever been underpaid?
py | Did you take a pay cut to come here?
py | Does the job make you wealthy?
py | Do you own shares in the company?
py | Do you get tips?
py | Is your job well paid, I mean yours in particular?
py | Were you paid during your training?
py | Do you have a good salary?
py | Do you earn more than a teacher?
p | What bonus did you get last year?
p | How did your last salary negotiation end, in figures?
p | What do you live on?
p | How do you live on what you get?
p | What percentage of your pay is bonus?
p | Can I be nosy and ask what's on your pay slip?
p | Sorry if it's private but how much is ur salary
p | how much they are giving you in this company
p | Kindly tell your monthly salary.
p | How much did you get when you sold your firm?
p | How much per article do they pay you?
p | How much did you earn with your first exhibition?
p | How much have your wages gone up since 2015?
p | Which was better paid for you, the bank or the school?
t | What's the pay for apprentices?
t | What salary is realistic in Switzerland for a lab technician?
t | How much money do actors make?
t | How much money do people make in this field?
t | What do people earn in this job?
t | What does a position like this pay?
t | What do jobs in this field usually pay?
t | How much do firms pay newcomers?
t | What pay can a newcomer count on?
t | What would be a normal fee for a first portrait?
t | How much does a farmer get for a litre of milk, and a farmhand per hour?
ty | Is it a well paid field?
ty | Is it a lucrative profession?
ty | Does it pay to become a lawyer?
ty | Do actors earn regularly?
ty | Can you get rich in this field?
ty | Could one live on an artist's income?
ty | Are starting salaries high in consulting?
ty | Will my salary be enough to pay back the loans?
ty | Is there a minimum wage for interns?
t | What's the gap between a resident's and a consultant's salary?
t | How did wages in the trade develop lately?
t | How much more can one make with a licence?
t | What do stuntmen get per fall?
t | What are the rates for interpreters in court?
t | What's the annual package for fresh engineers?
t | How many dollars per hour do line cooks get?
t | What do they pay to young teachers here?
t | How much will I earn if I become a vet?
t | What does it pay?
t | How good is the salary in aviation?
t | What financial compensation comes with a fellowship?
t | What stipend do PhD students in your country receive?
- | How do you feel when a client says your price is too high?
- | What did it cost you to leave home?
- | How do you decide how much to spend on a costume?
- | What would you buy for your workshop if money were no object?
- | How do you keep costs down on a set?
- | What does your company spend too little time on?
- | How do you make a living room look larger?
- | How do you make sense of a thousand pages of files?
- | How much do you rely on instinct?
- | How much does your voice change over a season?
- | How much of what you learned at university do you use?
- | How much influence do you have over the final cut?
- | How many drafts does a chapter go through?
- | How many years did it take until you felt at ease?
d | How many students do you supervise at a time, and is that a good number?
- | What do you get back from your patients?
- | What did you get wrong in your first trial?
- | What does a good deal look like to you?
- | What do you offer a child who won't speak?
- | How do you value a house that nobody wants?
- | Who pays when a shipment is late?
- | What's the real price of a deadline?
- | Which fees do students forget when they plan a year abroad?
- | How does a foundation decide which projects to fund?
- | How did you find the money for your first film?
- | How does commission change the way people sell?
- | Where does your team sit within the company?
- | How does your department talk to the others?
- | Which of the company's products would you use yourself?
- | What's it like to work in a company with no fixed offices?
- | How did the company's founder influence the way you work?
- | What's changed at the company since you joined?
- | What does your organisation get wrong about young people?
- | When people ask where you work, what do you say?
- | What's the mood in the hospital at four in the morning?
- | How does the museum decide what stays in the cellar?
- | Where do you see your company in ten years?
- | Why did you choose this company over the others?
- | What made the opening of the new branch so hard?
- | What does your boss expect of you in your first hour?
- | What kind of customers do you dread?
- | What sort of people work in your department?
- | What kinds of problems land on your desk?
- | Which languages do you use on a working day?
- | Which programmes do you use to draw?
- | What courses did you take to become a diver?
- | What do you do for the museum?
- | What does your work have to do with the mission of the charity?
- | Who decides what your newspaper prints?
- | Who do you ask for help on a bad day?
- | Where did you train?
- | When do you feel most useful?
- | How many hours of sleep do you get in the lambing season?
- | How old were you when you first stood on a stage?
- | How long does it take to build a violin?
- | How big a part does luck play?
- | How far ahead do you plan?
- | What's a misconception people have about working in human resources?
- | How did your internship at the embassy change your plans?
- | In your opinion, what separates a good recruiter from a great one?
- | Thinking back to when you got your first job offer, what made you accept it?
- | How do you approach a negotiation with a supplier?
- | What advice would you give to someone about to apply for graduate school?
- | Could you walk me through how a new position gets created at a university?
- | What role did networking play in finding your current job?
- | If you were a student today, which internships would you go after?
- | How do you think AI will change entry-level jobs in journalism?
- | What kinds of skills do you wish more job applicants had?
- | I'd love to hear what drew you to public service.
- | What's one thing about your company culture that surprised you?
- | Would you be willing to describe a project that failed?
- | How does someone with a liberal arts degree fit into a tech company?
- | what r the biggest challenges in ur industry rn
- | Please tell me how you are managing work and family.
- | What is difference between consultant and auditor in daily life?
- | Which professional associations have been worth your time?
- | What do you read to keep up with your field?
- | How do you see the role of paralegals evolving?
- | Was there a moment when you knew this was right for you, and what happened?
- | What personality traits make someone thrive in emergency medicine?
- | How would you describe your management style?
- | What part of your job do you look forward to on a Monday?
- | Can you share an example of a time you had to say no to a boss?
- | When you first joined the firm, what surprised you the most?
- | How are interns usually integrated into projects?
- | What does career progression look like in a museum?
- | What makes a cover letter memorable to you?
- | How has your definition of success changed over the years?
- | How do you handle it when a patient refuses treatment?
- | What would your colleagues say is your superpower?
- | Looking at the job adverts in this field, what do they leave out?
- | How do companies in your sector usually train newcomers?
- | What did you learn from your worst manager?
- | Why do you think so many people leave teaching within five years?
- | How much of your success would you put down to luck?
d | What kind of clients pay late, and how do you deal with that?
- | Which skills pay off in the long run?
- | In what order would you do things if you could start over?
- | What's the hardest feedback you've ever received?
- | How do you keep a balance between screen time and field time?
- | What would be a good first step for someone curious about carpentry?
- | I noticed your company moved to a four-day week; how has that worked for your team?
- | What does "open source" mean in your daily work?
- | What should I wear if I visited a place like yours?
- | From your point of view, what makes a candidate stand out?
- | How long did it take before you stopped feeling like an impostor?
- | Who was the most interesting person you met through work?
jy | Could you help me get an internship at your company?
jy | Is your department looking for any new graduates?
j | I'd appreciate it if you could put in a good word for me.
jy | Would you be able to pass my resume along to your hiring manager?
jy | Do you know of any job openings I could apply for?
j | I'm hoping this conversation could lead to a job at your firm.
jy | If a position opens up, would you let me know?
jy | Can you refer me for a position at your company?
j | how can i get job in ur company
jy | Are you hiring interns this summer?
jy | Would you consider me for an entry-level role?
j | I'm really interested in joining your team after graduation. What would be the process?
jy | Do you think there might be a spot for me on your team?
j | Who is the right person to contact about open positions at your firm?
j | I am looking for a summer internship and would be grateful for any help.
jy | Might there be an opportunity for me to work with you?
j | Please keep me in mind for any future opportunities.
jy | any vacancy for fresher?
j | My resume is attached in case something opens up.
jy | Could you introduce me to the person who does the hiring?
jy | I was wondering if there are any openings on your team.
jy | Would it be possible to do my internship under your supervision?
j | I need a sponsor for my visa and hoped your company could hire me.
j | What would it take to get hired by your company right now?
jy | Do you have any junior positions available?
j | Let me know if you ever need an assistant.
jy | Is there any way I could get my foot in the door here?
j | I'm a quick learner and would love the chance to prove myself at your company.
jy | Could I use your name when I apply to your firm?
j | I would be honored to be part of your organization.
jy | will u hire me after i finish my degree
j | Sir I want job, please do something for me.
j | It would be great if you could recommend me to your boss.
jy | Any chance you could get me an interview?
p | How much do you make a year?
p | What's your salary?
py | Do you make six figures?
p | If you don't mind my asking, what is your current salary?
p | How much did you earn when you started out?
p | what is ur pay
p | What kind of bonus do you get at the end of the year?
p | Would you be comfortable sharing what you earn?
p | How much are you paid per hour?
py | Is your salary enough to cover your mortgage?
p | Can you tell me roughly how much you take home each month?
p | How has your salary grown since you began?
p | What do they pay you here?
p | I'm curious how much someone in your position, like you, actually earns.
py | Are you satisfied with your pay?
p | What was your starting salary when you joined?
p | how much money u making
t | What's the typical starting salary in this field?
t | How much can someone expect to earn as a nurse?
t | What is the salary range for entry-level positions?
t | What do junior developers usually make?
ty | Is the pay good in this industry?
t | how much does a physiotherapist earn on average
t | What kind of compensation can a new graduate expect?
t | What's the average pay for someone with five years of experience?
ty | Do people in this profession earn well?
t | What would a first-year teacher make around here?
t | Could you give me a sense of the salary range in public relations?
t | How do salaries differ between the public and private sector?
t | I'd like to know what the pay is like for beginners.
y | Do you like working here?
y | Did you study marketing in college?
y | Have you ever thought about changing careers?
y | Do you work on weekends?
y | Would you say it's a good field to get into?
y | Are there opportunities to advance?
y | is it hard to get into med school
y | Do you need a license to practice?
y | Does your work let you travel?
y | You must love your job, right?
y | Is the industry growing?
y | Did you have a mentor?
y | Can you work remotely?
y | Do I need a master's degree to succeed in this field?
y | Are you happy with your career choice?
y | Would you do it all over again?
y | Is teamwork important in your role?
y | Has technology changed your work?
y | So you started right after school?
y | There is a lot of paperwork, isn't there?
y | I assume you need good communication skills?
y | Do you get to be creative?
y | Were you ever tempted to quit?
d | What do you like most and least about your job?
d | How did you get started and what would you do differently?
d | What is your typical day like, and what skills do you use?
d | What are the biggest challenges? How do you overcome them?
d | Why did you choose this career and do you still enjoy it?
d | How do you stay motivated, and what do you do when you fail?
d | what do u do everyday and how did u learn it
d | What qualities do you need, and which courses should I take?
d | Where did you go to school and what did you major in?
d | Can you tell me about your background and how you ended up in this role?
d | What trends do you see in the field, and how should students prepare for them?
d | Who do you work with most closely? What are they like?
d | Is it hard to find work as an actor, and how do you find auditions?
w | When was your organization founded?
w | What products does your company make?
w | Who are your company's main competitors?
w | What is your company's mission statement?
w | what services do u offer
w | What industries does your firm serve?
w | How many locations do you have?
wy | Does your company have international offices?
w | What are the core values listed by your company?
w | Can you tell me what your organization does?
w | What programs does your nonprofit run?
w | What majors does your university offer?
wy | Is your company publicly traded?
w | How long has the business existed?
w | Tell me about your company.
w | What is the name of the founder of the charity?
- | How did you find out about the opening that led to your current role?
- | What's the funniest thing that ever happened to you on the job?
- | How do hiring committees weigh teaching against research?
- | What makes you smile on the way to work?
- | Which of the jobs you've had would you never want to do again, and why?
- | How do you explain to your kids what you do all day?
- | I've read that your firm pays for volunteering days; what do people do with them?
- | What should a career changer know before joining a bakery at four in the morning?
- | What drives the price of a good interpreter up or down?
- | In which situations do you wish you had studied something else?
- | At what point did you feel you belonged?
- | How is a jury of strangers turned into a team?
- | What do apprentices find hardest in the first winter?
- | Would you mind sharing how you deal with criticism online?
- | My professor says that firms hire for attitude. What's your experience?
- | Do tell me about the day you almost quit.
- | Maybe you can tell me how a bill becomes law in practice?
- | For someone who hates sales, which corners of the business are worth a look?
- | What do you want to hear when you ask a candidate about failure?
- | How does it feel when a building you drew is finally open?
- | How do you open a conversation with a grieving family?
- | What's your take on internships that last a year?
- | What has the shift from print to web meant for your day?
- | what kinda ppl do well in ur field
- | As a father of three, how do you fit in the travel?
- | How would your day look if nobody interrupted you?
- | Explain to me like I'm five what an actuary does.
- | What's the most valuable hour of your week?
- | How do unions and management talk to each other at your plant?
- | To whom do you show a first draft?
- | What did rejection teach you?
d | Who gets promoted in your world, and who gets overlooked?
- | What do you wish the public understood about social workers?
- | How do you go about finding apprentices who stay?
- | How should an applicant with a gap in the CV talk about it?
- | What advice would you give a friend who starts in your department tomorrow?
- | If money weren't a factor, how would you spend your working week?
- | What will be the first job in your field to be automated?
- | When everything is urgent, how do you choose?
- | In what way did the army prepare you for teaching?
- | Why did you stay on after the internship?
- | What do your best days have in common?
- | How do people get recommended for judgeships?
- | How does the company decide whom to send abroad?
- | What would you change about how your profession trains its young?
j | I'd be on cloud nine if I could start with you in September.
jy | Could there be an opening for a second pastry chef at your place?
j | Since you're short-staffed, what about me?
jy | May I ask for your support in getting a traineeship at your ministry?
j | It'd be a huge favour if you could drop my name when the post comes up.
jy | Would you have use for a translator who also cooks?
jy | im broke and need job, ur company hiring?
j | I know you don't usually take students, but perhaps you could make an exception for me.
j | Which of your teams would be most likely to take someone like me on?
jy | Shall I send you my documents so that you can hand them in?
jy | Could I get on the waiting list for your apprenticeship?
j | You mentioned a vacancy on the third floor: I'd love to be put forward for it.
jy | If I applied, would you say something nice about me?
jy | Do you people employ foreigners without papers yet?
jy | Would a trial month be thinkable, with me as your assistant?
j | Give me a chance, I won't let you down.
j | I'd like to be your next hire.
j | how 2 get hired at ur place, pls help
jy | Can someone from HR call me back about a position?
j | I'm ready to relocate for any role in your group.
j | Kindly consider my candidature for the post of site engineer.
jy | Is it possible for your lab to host me for a semester?
jyd | Have you considered taking on an intern, and might it be me?
j | I have one question only: when can I start?
j | A job at your zoo is all I ever wanted. How do I get it?
p | What's in your pay packet?
p | How many thousand a month are we talking about in your case?
py | Are you on a good wage?
p | How much did your income drop when you became a teacher?
p | Between us, what does the firm pay you?
p | what salary they gave u at start
p | In round numbers, your annual income?
py | Did your salary go up after the merger?
p | I wonder what you get for a night shift.
p | How much does a senior such as you make on overtime?
p | How does your salary compare with your friends' salaries?
p | What were you offered when you switched to the rival firm, in money?
py | Do you think you deserve a higher salary?
t | How much does a tattoo artist earn?
t | What's the usual pay for a summer camp counsellor?
t | how much can i make as a barber
t | What do paramedics earn compared with nurses?
ty | Is the starting wage the same in every state?
t | What sort of income can a young violin maker count on?
ty | Are PhD positions fully paid?
t | How much is a trainee pilot paid during training?
t | What is the salary ceiling in public administration?
ty | Do translators make enough to live on?
y | Do you enjoy Mondays?
y | Is there a dress code at work?
y | Have you been in this role for long?
y | Would you call yourself ambitious?
y | Does your dog come to work with you?
y | did u finish uni
y | Are night shifts compulsory?
y | Is it all about who you know?
y | You've never wanted to do anything else?
y | I take it you're often abroad?
y | Can mistakes in your lab be dangerous?
y | Should I do a placement before I decide?
y | Was your first book a success?
y | Do you think robots will take over your work?
y | Is there anything you regret?
y | Isn't it boring after ten years?
y | Do you supervise many people?
y | Is burnout common among vets?
y | Will I need to move to a big city?
y | When you were in school, did you already like maths?
y | Would it bother you if your child chose this path?
d | What's a typical week like, and which day do you like best?
d | How did you get into beekeeping? What does your family think?
d | What is the biggest myth about nursing and who spreads it?
d | How do you handle stress, and what are your hobbies?
d | Where do you find new clients and how do you keep the old ones happy?
d | why did u leave ur country n how did u learn the language
d | What would you study today, and where?  And would you work meanwhile?
d | Can you describe your team and tell me how you run meetings?
d | Which book shaped you and which person?
d | Do you work in a team, and what's your role in it?
d | What does your boss expect, what do your clients expect?
d | How long have you been here and what did you do before?
w | How many square metres does your museum have?
w | What does your NGO stand for?
w | Who is in charge of the ministry?
w | When's the next open day at your academy?
w | What's your shop's address?
w | Which treatments do you offer at the practice?
wy | Does your hotel allow pets?
wy | Is your firm a limited company?
w | what is ur company's website
w | How many subsidiaries belong to your group?
w | What has your company published in its last annual report?
w | What is the minimum age for your courses?
w | Where are your goods produced?
w | Which newspapers belong to your publishing house?
wy | Was your company founded by a woman?
w | Could you tell me the opening times of the gallery?
wd | What is the company's turnover and who owns it?
w | What kind of organisation is yours?
- | What's the most common mistake you see among new graduates entering this field?
- | How would your coworkers describe you?
- | How did you choose between job offers early in your career?
- | In what ways has mentoring interns changed how you work?
- | What do you find most meaningful about serving patients?
- | When hiring, how do you tell enthusiasm from desperation?
- | What would a typical career path look like for somebody starting as a lab technician?
- | I've heard the first two years are tough. How did you get through them?
- | How do deadlines shape the mood of your newsroom?
- | What could I do this summer, on my own, to find out whether I'd like this work?
- | If you hired your younger self, what would you worry about?
- | Which tasks do you hand over to trainees first?
- | What did the recruiter ask you that you didn't expect?
- | How does your clinic welcome new staff?
- | What are some good ways to learn about openings in wildlife biology in general?
- | How is the job market for historians looking?
- | Tell me how a normal shift goes, from clocking in to going home.
- | What did your parents say when you picked this path?
- | how u handle angry customer?
- | Which part of ur studies u use most in ur work
- | Kindly share with us your journey from village to court.
- | How do seasonal workers find their way to your farm?
- | What makes an internship worth a student's time?
- | What is the role of luck in getting published?
- | How do you know a start-up is worth joining?
- | What's it like to manage people who are older than you?
- | How has the cost of materials changed what you build?
- | How do actors keep going between jobs?
- | What do you think pays back the years of study?
- | What would you like to be asked that nobody asks?
- | Where does your energy come from after a twelve-hour day?
- | How are you and your team coping with the new rules?
- | Why do hospitals find it so hard to fill night posts?
- | What tips do you have for talking to strangers at conferences?
- | You said the website gets it wrong: in what way?
- | What was your thinking when you hired your first employee?
- | Could you speak to how the culture differs between the two offices?
- | How do you prepare for an audition?
- | What's the best thing an applicant ever said to you?
- | How does a day at the embassy start?
jy | Do you happen to have any internships available for next summer?
j | I'd love to be considered if anything opens up in your department.
jy | Would you feel comfortable referring me to your employer?
jy | Can I give you my resume to pass on?
j | What's the best way to get an interview with your company?
j | Please let me know of any suitable openings for me.
jy | does your firm have vacancy for accountant
jy | Could you hire me as your assistant?
j | Honestly, I'm here because I need a job.
jy | Is there a possibility of working part-time at your studio while I study?
j | I can send you my CV tonight if you could show it to your manager.
jy | Would your team be open to having an unpaid intern?
jd | Who makes the hiring decisions, and how can I get in front of them?
jy | Would you vouch for me if I applied?
j | Maybe you could find a spot for me in your programme.
jy | Any chance your company sponsors visas for new hires like me?
j | i wanna work with u, tell me how
j | I am interested in an apprenticeship with your workshop.
jy | May I apply through you?
j | Give my number to your boss.
j | If I send my portfolio, whom should I address it to so that I'm considered for the junior opening?
jy | Can you see me working at your company?
p | How much money do you take home in a good month?
p | May I ask about your salary?
p | What does your company pay you for overtime?
py | Is your job well paid?
p | what do u earn per year bro
p | How much did you make during your internship?
p | Do you mind telling me your hourly rate?
p | What was the salary like when you joined the police?
py | Are you making good money?
p | I hope it's fine to ask how much you get paid.
py | Did you have to take a lower salary when you changed fields?
t | What can a beginner expect to be paid?
t | What are salaries like in this field?
t | how much money does a flight attendant make
t | What's a fair hourly rate for a junior designer?
ty | Do apprentices get a salary?
t | What's the average income of a freelance journalist?
t | How much do entry-level jobs in your sector pay?
t | Can you tell me what salary I should expect after graduation?
ty | Is it a high-paying profession?
t | How much do people in your role typically earn?
y | Do you have a lot of meetings?
y | Is your boss strict?
y | Did you go to college?
y | Are you glad you chose this path?
y | Is this a growing field?
y | Do you use statistics in your job?
y | Have you worked in other countries?
y | Would you hire someone without experience?
y | Is it possible to work from home in this profession?
y | do u get holidays
y | Are there many young people in your company?
y | So it's a desk job?
y | Can you be creative in this role?
y | Did your internship turn into a job?
y | Do I have to be good at physics?
y | Do you think I should get a master's degree?
y | Have you ever worked with someone famous?
y | Is networking really that important?
y | You don't regret it, do you?
y | Was it your dream job?
d | What does your job involve and what do you enjoy most about it?
d | What was your first job and what did you learn from it?
d | How did you become interested in this field, and what education did you need?
d | What are your main responsibilities? What are the hours like?
d | Who do you work with and how often do you meet?
d | Why did you move here and how did you find the time to settle?
d | What should I read and who should I follow?
d | What is the work environment like and how is your relationship with your boss?
d | how did u start n what u recommend for me
d | What do you wish you had known, and what would you change about your training?
d | Is your work more creative or more technical, and how do you balance family life?
w | What year was your firm established?
w | Who are your competitors in the market?
w | What kind of company do you work for?
w | Where are your company's offices located?
w | How big is your organization?
w | What is your company's most popular product?
w | which service does ur bank provide
wy | Does your organization accept donations online?
w | What departments does your company have?
w | How many countries does your company operate in?
w | Tell me what your organization's mission is.
w | What are your hospital's visiting hours?
w | What was the revenue of your company last year?
wy | Is your company a nonprofit?
w | What awards has your company received?
w | Could you briefly tell me what your company does?
- | What do people outside your trade get wrong about your working hours?
- | How did the job interview that went worst shape you?
- | Which internship taught you what you did not want?
- | How do you spot talent in a pile of applications?
- | What does a hiring freeze feel like from the inside?
- | How does your team divide the work when someone is ill?
- | I read on your site that the lab moved last year. What was that like for you?
- | What would your ideal assistant be like?
- | How would you spend a free year in your profession?
- | What opened your eyes to the value of plain language?
- | How do you stay open to new methods after thirty years?
- | Who hires historians, and what for?
- | What's a question you ask every candidate?
- | How would you change the way interns are treated in film?
- | What do you pay close attention to when you read a contract?
- | How do the rates of failure in your experiments affect morale?
- | What has been your most rewarding project to date?
- | In which moments does teamwork matter most on the ward?
- | As someone who came from abroad, how did you find your place here?
- | can u tell me how a day in court goes
- | What made you leave a safe job for your own shop?
- | How do you earn a client's loyalty?
- | What's the difference between an agent and a manager in your world?
- | How much patience does breeding sheep take?
- | What books or films show your job as it is?
- | Walk me through the minutes before a launch.
- | How did you learn to say no to work?
- | Where do your best ideas come from?
- | Which positions in a theatre does the audience never see?
- | How does one get invited to audition for an orchestra?
jy | Could you find out if your company needs a junior accountant?
j | I'd be grateful for a recommendation to your employer.
j | I can work for free in the beginning, just let me in.
jy | Is your office accepting interns for the autumn?
j | How about I come in for a trial week at your kitchen?
jy | Are there any jobs going at your place?
j | What steps do I need to take to be hired at your agency?
j | In case you hear of any positions, my email is on the card.
jy | Would you put me in contact with your HR department?
j | Please sir help me to join your company.
j | I want to intern for you so badly.
jy | Might I send my application directly to you?
j | Your company is my number one choice, so I hope you can pull some strings.
jy | Could you see yourself hiring someone like me?
j | who i should contact for job in ur hospital
jy | Keep me posted about vacancies, will you?
j | I'd be willing to start as a volunteer if it leads to a position with you.
p | How much are you earning at the moment?
p | What does a week of your work bring in?
p | What did you make last year, all told?
py | Is your salary higher than your husband's?
p | how much salary they give you
p | Would it be rude to ask what you're paid?
p | What do you charge for an hour of therapy?
py | Have you ever been paid less than a male colleague?
p | What is your monthly wage?
t | What do dental assistants get paid on average?
t | What's the pay like for junior lawyers?
t | how much do game designers earn
ty | Do museums pay their interns?
t | What salary should I aim for in my first job?
t | What does the trade pay after five years?
t | How much can one earn as a tour guide in season?
ty | Are social workers paid decently?
y | Do you meet your readers?
y | Is your work recognised enough?
y | Did anyone help you at the start?
y | have u always been patient
y | Are the exams hard?
y | Does the job follow you home?
y | Will you stay in this field?
y | Do people respect the profession?
y | Should I move to the capital?
y | So you never finished school?
y | Is it common to change employers?
y | Can women rise in your industry?
y | Were the early years hard?
y | Have you considered going back to teaching?
d | What's the most fun part, and what's the dullest?
d | How did you come to write for children and how do you test a story?
d | What is your role on the team? How many people do you supervise?
d | Which languages do you speak and where did you learn them?
d | How do you choose a case and when do you give one up?
d | what do u eat on set n how long r the days
d | Why do you like chemistry, and what would you have done otherwise?
w | When was the orchestra founded?
w | What does the company manufacture?
w | How many hectares does the farm have?
w | Where is the main office?
w | Which degrees does the school award?
w | Who is the owner of the hotel?
w | What is the price of a day ticket at your park?
w | what is your organisation all about
wy | Is your bakery open on Sunday?
wy | Does your company have a factory in Vietnam?
w | How many members does your society have?
w | What are the admission requirements?
w | Can you tell me when your company was established?
w | What types of policies does your insurance company sell?
- | What did your first day on the job look like?
- | How do you decide whom to hire when two candidates are equal?
- | Which part of running an internship programme is the most work?
- | How open are you with clients about bad news?
- | What do you think a fair workplace looks like?
- | How did your website change the way customers find you?
- | What's the most rewarding thing about mentoring?
- | Which subjects at school turned out to be useful?
- | How would you advise someone torn between two job offers?
- | Tell me a bit about what a stage manager does during a show.
- | what keeps u going when its raining all week
- | I wonder how you found the courage to go freelance.
- | What happens to your inbox when you take a holiday?
- | How do people at your level keep learning?
- | When did you first feel like a real doctor?
- | How should I approach professionals without seeming to ask for a job?
- | Who would you say is doing the most exciting work in your field?
- | What does the public get wrong about how journalists are paid attention to?
- | What are the warning signs that a company is not a good place to work?
- | How much does your personality matter in your role?
jy | Would your newsroom take me on as a trainee?
j | I'd love to work for you after my exams.
jy | Could you get my CV in front of the right people?
jy | Maybe there's an opening for me at your firm?
jy | Do you have something for a student like me, even unpaid?
j | How can I secure an internship with your company?
j | I'm job hunting, any help from you is welcome.
jy | Would you recommend me internally?
j | Let your recruiter know I'm interested.
j | pls sir give me internship
jy | Are you looking for an assistant?
j | I was hoping you'd consider me for the job you mentioned.
p | What's your yearly salary?
p | How much does your position pay you?
p | what ur wage
p | I'd like to know how much you get paid, if I may.
py | Are you paid fairly, in your view?
p | What did you make in your first job out of school?
t | How much does a librarian make?
t | What do beginners in your field earn?
ty | Is the salary good for newcomers?
t | What's the typical pay for this kind of work?
t | how much do they pay interns at banks
t | Which salary should I expect after my training?
y | Do you enjoy teaching?
y | Is it a stressful profession?
y | Have you always wanted to be a lawyer?
y | Do I need a driving licence?
y | are u happy
y | Would you choose the same degree again?
y | You studied abroad, didn't you?
y | Is there much room for creativity?
d | What do you do all day and what's the best part?
d | How did you find this job, and why did you take it?
d | What are your hours? How do you balance family and work?
d | Why nursing, and why this hospital?
d | Who trained you and what did you learn from them?
w | How many people does your company employ?
w | When did the company open its first store?
w | Where are you based as a company?
wy | Does your company have offices in Asia?
w | What kind of products do you sell?
w | Who leads the agency?
w | What's the history of your company?
- | What made you trade a steady paycheck at the bank for your own bakery?
- | How did your first internship change the way you saw the profession?
- | When you interview people for your team, what tells you they will do well?
- | What do new hires usually get wrong in their first three months?
- | Which part of the job would you happily give away?
- | What is it that you find rewarding about hospice nursing?
- | how did u end up in supply chain
- | Walk me through what you did yesterday from the moment you logged in.
- | I'm torn between policy and consulting. What would you want to know in my place?
- | What has surprised you most since you moved from teaching to publishing?
- | How do you think automation will reshape radiology over the next decade?
- | What does success look like for somebody two years into this role?
- | From your point of view, how does the team's work feed into what the hospital is for?
- | What sort of person tends to burn out in this work?
- | Before you became a ranger, what did you believe the job was?
- | Looking back at your degree, which courses have you actually used?
- | What do you wish students asked you more often?
- | How do people in your field keep learning once school is over?
- | What trade-offs have you had to make between family and touring?
- | In your experience, what separates an average analyst from a great one?
d | What was the hiring process like when you joined, and how has it shaped how you hire?
- | How would you describe the culture on your crew to an outsider?
- | What kind of problems land on your desk on a bad day?
- | Can you tell me about a time when a project failed?
- | Could you describe how you decide which cases to take?
- | Tell me about the person who most influenced your career.
- | I would love to hear how you found your way into marine biology.
- | what is most hard thing for you when you work with foreign client
- | For a person who come from other country, how is the way in this field?
- | How much of your week is spent on the phone with suppliers?
- | How many hours do you tend to work in a week when a deadline is near?
- | What does the promotion path usually look like for a junior architect?
- | Where do people in your role tend to go next?
- | How important is a master's degree for getting started in counselling?
- | What would you study if you were eighteen again?
- | Given that my major is history, what should I be thinking about to enter data journalism?
- | What skills are you looking for when you bring somebody on?
- | How do jobs in a start-up differ from those in a large agency?
- | What does an intern on your floor actually get to do?
- | How has being a parent changed the way you work?
- | What part of your salary negotiations did you learn the hard way, in terms of how you prepared?
- | How do you handle it when a client refuses to pay?
- | What gets you up in the morning?
- | The best bit of your week?
- | Your biggest mistake so far, and what it taught you?
- | Advice for a beginner?
- | Why journalism?
- | How did it feel to be hired after a year of looking?
- | What do you look at first on a résumé when you are hiring?
- | Which job before this one prepared you best?
- | If you could change one rule in your industry, which would it be?
- | What do people outside the field misunderstand about auditing?
- | How does a typical Tuesday unfold for you?
- | What did you give up to become a pastry chef?
- | Suppose a student had only one summer left. How should they spend it to prepare for this line of work?
- | How do you stay motivated when funding is cut?
- | I noticed you spent four years in Kenya. How did that time shape your work today?
- | Your firm's site says that it is employee-owned; how does that show in daily life?
- | On LinkedIn I saw you went from engineering to sales; what drew you across?
- | What is the way that most people get in to your field?
- | What would you tell your younger self about asking for help at work?
- | How do you decide when to hire a freelancer and when to do it yourselves?
- | What pays off more in the long run, depth or breadth?
- | How do you budget your time in the busy season?
- | Which tools could you not work without?
- | To what extent does your work let you be creative?
- | What would make a student's application stand out in a field like yours, as far as you have seen?
- | How do you see the demand for translators developing?
- | What ethical questions come up in your work?
jy | Are there any openings on your team that would suit someone like me?
jy | I was wondering whether your firm might have room for a summer intern.
jy | Would you be able to pass my CV along to whoever does the recruiting?
j | If something comes up at your company, please think of me.
jy | i am looking for job can u help
jy | Do you happen to know if your department will be taking people on this spring?
j | It would mean the world to me if you put in a good word with HR.
j | Who do I need to talk to at your organization to get hired?
j | How can I get a position with your company?
j | My dream is to work here, so I hope you'll keep me in mind.
j | Attached you'll find my résumé, in case your boss is looking for someone.
jy | Could I come and work for you over the summer?
j | What would it take for you to offer me an internship?
jy | Can you recommend me for the graduate scheme at your bank?
j | I graduate in May and would be available right away for any role you have.
jy | Any vacancy in ur office for fresher?
j | please give me chance to work in your company sir
j | I would be honoured to join your team, should a place ever become free.
jy | Maybe you could forward my details to the hiring manager?
j | Not to be pushy, but how would one go about landing a spot in your group?
j | Where can I send my application so it gets to the right person at your firm?
jy | Do you take interns?
jy | Would your studio consider someone with my background for an entry-level post?
j | Hire me?
j | So, when can I start?
j | I need a placement for my course and thought of your clinic.
j | With my skills I'm sure I could be useful to your company; how do we make that happen?
jy | Is there maybe any possibility for me to make practice in your company?
jy | Could you hook me up with an interview?
jy | You wouldn't by any chance need an extra pair of hands next term?
j | I've been applying for months without luck, and anything you could find me at your place would help.
jy | Would you be willing to act as my referral for the opening posted last week?
j | What jobs do you have for someone with a biology degree?
j | How do I apply for a job with you?
jy | can you get me an intership
jy | Do you think they'd hire me?
j | Let me know if your team has any opening.
p | If you don't mind my asking, what's your annual income?
p | What do you personally earn as a senior nurse?
p | I was curious roughly what you take home each month.
p | Could you share what your compensation package looks like?
p | How big was your raise when you got promoted?
p | What kind of money are you on these days?
py | Are you paid well?
py | Do you earn more than you did at your last employer?
p | What was the salary they started you at?
p | How much you get paid for this job?
p | I hear partners make a fortune; what do you bring home?
py | Is your wage enough to live in this city?
p | Would you tell me your hourly rate?
p | Did you get a pay bump when you switched companies, and how large was it?
p | In ballpark terms, where does your own pay sit?
py | Have they ever paid you a bonus?
p | May I ask what you charge per day?
p | your income?
t | What does an entry-level engineer typically make around here?
t | What is the usual starting salary for social workers?
t | What pay range can a new graduate expect in this field?
t | How much do paralegals earn on average?
t | Could you give me a sense of what junior positions pay?
t | What's the going rate for a freelance editor who is just starting?
t | average salary of a data analyst?
t | Roughly how well does the profession pay in the first few years?
t | What should I expect to be paid when I start out?
ty | Do starting teachers earn enough to live on?
t | I'd like to know what beginners in your line of work are paid.
t | What is salary for beginner in this sector?
t | How do salaries in non-profits compare with those in business?
ty | Is it normal to earn under 40k as a first-year designer?
y | Would you choose this career again?
y | Have you ever had doubts about it?
y | Is a PhD required?
y | Can a person with a humanities degree succeed in your field?
y | Was it hard to get started?
y | Should I do a master's before I look for work?
y | So you travel a lot for work?
y | is there much team work
y | You are happy in this job?
y | You must have a lot of meetings.
y | I guess networking matters a great deal, right?
y | Do you ever work weekends?
y | Would you say that the field is growing?
y | Are there opportunities for advancement?
y | Is there anything you would have done differently?
y | Could an introvert do well in your role?
y | Do people often leave the profession?
y | Will AI replace what you do?
y | Is the work meaningful to you?
d | What do you like most about your work and what do you like least?
d | How did you get into the field, and what would you do differently?
d | What is a typical day like? And how much do you travel?
d | What skills matter most and how did you learn them?
d | Which classes helped you, and which internships would you recommend?
d | Who inspired you, and why did you choose this city?
d | What's the hardest part of the job? What's the most fun?
d | How is the culture, and how do they treat new people?
d | Where do you see the field going and what should I learn to be ready?
d | Tell me what you do and how you got there.
d | Can you describe your role, and also explain how your team is organised?
d | What challenges do you face, what keeps you going, and what advice do you have for me?
d | how long have u been here and what did u do before
d | What was your major? How does it relate to what you do now?
d | What do you find rewarding, and what would you change if you could?
w | How many employees work at your firm?
w | Where is your head office?
w | When was the foundation established?
w | Who is the CEO?
w | What services do you offer?
w | Which countries does your organization operate in?
w | What degree programs does your department offer?
w | What is the mission of the non-profit you work for?
w | who founded your company
w | What industries do your clients come from?
w | Could you give me an overview of your organisation's history?
w | What does the acronym in your company's name stand for?
w | I'd like to know what your agency does in general.
w | What year did the hospital open?
w | How much revenue does the company make?
w | What awards has your studio won?
- | I read that you left law after ten years; what finally tipped the balance?
- | My uncle says nursing is dying out; how do you see it?
- | You work nights, I gather; how do you keep a social life?
- | People say that sales and marketing never get along; what is your view?
- | What is the relationship between research and practice in your clinic?
- | How do you balance speed and quality?
- | How do you and your co-founder divide decisions?
- | What did you learn from your time in Chile and Peru?
- | How do editors and writers settle their quarrels?
- | What do you do when the data and your gut disagree?
- | Who are the people you turn to when you are stuck, and rightly so?
- | What makes a lab a good place to learn and grow?
- | What did you find, once the dust had settled, was the real reason you left?
- | Thinking about the first year and the last, which taught you more?
- | When a patient is scared and angry, what helps?
- | How do you keep up with new rules and regulations?
- | Some say that you need contacts, others that you need luck. What do you think?
- | I like building things. I also like people. What roles in your field combine the two?
- | I'm a first-generation student. What should I know about the unwritten rules?
- | Hello, thanks for your time! What does a good week look like for you?
- | I know you're busy, and I appreciate it: what drew you to geology?
- | You said earlier that the pace is brutal. How do you cope?
- | When did you first think, yes, this is for me?
- | If you had to start over and could pick any speciality, what would it be?
- | What is the most common reason why people come to you and then leave?
- | As someone who has hired and fired, what do you think makes a team last?
- | In a field with long hours and thin margins, what keeps people around?
- | How, if at all, has the pandemic changed how you teach and test?
- | What tools and methods do you rely on?
- | What kinds of people and places have shaped your work?
- | How do you decide what to keep and what to cut?
- | How does one find out whether teaching is right for oneself, short of trying it?
- | Tell me how you went from a call centre to running one.
- | Say I have an hour a day: what should I read first?
- | What would you say to a student who loves art but needs a stable life?
- | Which matters more at the start: talent or patience?
- | What is it like to lead people who are older and more experienced than you?
- | How did you know when to stop studying and start working?
- | Is it the people or the problems that make you stay, and if both, in which order?
d | What do you love about the work and what drives you mad?
d | How did you start out? Where do you hope to be in five years?
d | What made you choose this field and have you ever regretted it?
d | Tell me about your path, and what advice would you give me?
d | Which software do you use and how long did it take to learn?
d | What's your schedule like and do you get to see your family?
d | How do you find clients? Also, how do you set your prices?
d | why did u pick nursing and what is the hardest part
d | What are the biggest challenges in your field, and how do you think they can be solved?
d | What is your role, who do you report to, and how big is your team?
d | I'd like to hear what you studied and whether you'd do it again.
d | Describe a usual day for me, and the part of it you like best.
d | What qualifications do I need, plus what experience helps?
d | How has the field changed since you began and where is it heading?
d | what is good and what is bad in this job?
d | Could you explain what you do and then how you came to do it?
d | What should I read, and whom should I follow?
d | How did you deal with your first failure, and did it change you?
d | First, how did you find the job; second, what kept you there?
d | Where did you train? And was it worth it?
d | What part of the work is creative, and what part is routine?
d | What would you change about the industry if you could, and how would you begin?
d | Who helped you most at the beginning, and how did you meet them?
d | What do you think of remote work; do you allow it in your team?
y | Is it the hours that are hard?
y | You like it here, don't you?
y | You don't miss the stage.
y | It must be difficult to switch off.
y | Presumably there is a lot of paperwork.
y | I imagine you need good grades to get in.
y | I assume that most people start as assistants?
y | And you have never looked back?
y | Would it help me to learn Spanish?
y | Were your parents supportive?
y | Can I ask if you enjoy travelling?
y | I'd like to know if it is possible to work part time.
y | I wonder whether you see yourself here in ten years.
y | Do you know many women in the trade?
y | Has your faith ever come into conflict with your work?
y | it is difficult to pass the exam ?
y | Do you think it's a good time to enter the field?
- | Do you remember what your first day felt like?
- | Can you walk me through a recent case?
- | Would you tell me how you prepare for a hearing?
- | Could you give me an example of a good pitch?
- | Do you mind sharing what went wrong with the launch?
- | May I ask how you chose your speciality?
- | What made you apply for the job you have now?
- | How did you know the offer was the right one?
- | What do recruiters in your field overlook?
- | How do you choose which interns to keep on?
- | Is there one thing in my background you would build on if you were me, and why?
d | What kinds of openings tend to exist in small museums, and how do they come about?
- | How do people usually hear about roles in this trade before they are posted?
- | What would a strong portfolio look like for someone entering illustration?
- | How did an unpaid internship affect the choices you could make?
- | How do you think about paying artists fairly?
- | As a manager, how do you talk about pay with your staff?
- | What is the most valuable thing a volunteer brings to your shelter?
- | How did your salary expectations change once you understood the field?
- | How has your employer's mission changed the way you do your work?
- | What does your company do differently from the places you worked before, seen from the inside?
- | Which of your firm's products are you proudest to have worked on?
- | How do the values on the wall show up in hard decisions?
- | What is your office like on a Monday morning?
- | Who in the organisation do you work with most closely?
- | What size of team do you like to work in?
- | How has the company changed since you arrived?
- | What sort of clients do you enjoy the most?
- | How does your department fit into the wider hospital?
- | What made you pick this company over others?
- | What do you make of the new labour law?
- | What do you make time for, whatever happens?
- | What does it cost you, personally, to be on call?
- | How would you look for work in this field if you had to begin again today?
- | Where do you think someone with my interests would be happiest?
- | Which companies or people should I follow to learn about urban planning?
- | What did your parents think when you took the job at the circus?
d | When budgets shrink, who gets let go first, and what does that teach you?
- | How did your company's merger feel from your chair?
- | What makes an internship worth a summer?
- | How could I get some exposure to this work while I am still studying?
- | What rewards other than money keep you here?
- | How does commission change how colleagues treat one another?
- | Tell me about the job that taught you to say no.
- | What does your employer do to keep people?
- | What is the story behind your workshop?
j | I'd be grateful if you could let me know about any vacancies.
j | if ur boss need someone pls tell him about me
jy | Do you think you might be able to get me in?
jy | I have a CV with me, may I leave it with you?
jy | It's no secret that I'm hoping to work for a company like yours; is there a way in for me?
jy | Would there be any chance of shadowing that turns into paid work with you?
j | Which of your colleagues is in charge of recruiting, so I can send my CV?
j | I'd take anything, even part time, if your shop has something.
j | What are the odds your team brings on a junior this year, because I'd love to be that junior?
jy | Could you introduce me to HR so that I can apply?
jy | Do you have a job for me?
jy | May I count on you as a reference for the position at your firm?
jy | I wish I could work at a place like this... could you help make that happen?
j | I am very interested in joining your organization after graduation.
j | Who would be the one to decide if I could be hired here?
j | Please consider me for any upcoming internship.
jy | Is there a trainee programme at your firm I could get into?
j | Any tips for getting hired at your company specifically?
jy | Would your employer sponsor a visa for someone like me?
j | When does your firm start taking applications for summer analysts?
j | I was hoping this chat could lead to a role on your team.
jy | can i do internship under you
j | My CV is ready, whom shall I give it to?
j | How about giving me a trial week?
jy | Perhaps we could talk about what I could do for your company after June?
j | I'm on the market and quite flexible about start dates.
jy | would you hire somebody like me
j | Do put me forward if you hear of something.
p | What is the number on your pay slip?
p | How well do they pay you?
p | Roughly what bracket are you in, income-wise?
p | If it's not too personal, how much did your first job in the field pay you?
py | Has your pay kept up with inflation?
p | how much money you earning every month
p | Do you mind telling me your pay grade?
py | Are you happy with your salary?
p | What did you get paid as a resident?
py | Did becoming a partner make you rich?
p | Could you say what stock options you got?
p | How much more do you earn since the promotion?
p | I'd like to know what you earn.
p | What are you making now compared with when you began?
py | Is it true you get six figures?
p | how much is ur package
py | Do you get paid overtime?
p | What's it pay, your job?
py | Your salary, is it good?
p | What benefits did you negotiate for yourself, in money terms?
t | What does this kind of job pay?
t | How much can someone expect to earn after five years in the field?
td | Are entry salaries negotiable, and what is the normal range?
t | what is fresher salary in your industry
t | What's a realistic first salary for a software tester in this city?
ty | Do people in this line of work make a decent living?
t | What should a newcomer ask for, salary-wise?
t | How much do theatre technicians get paid as a rule?
t | What is the median wage in the trade?
t | In general, how is the profession remunerated?
t | How does pay grow over a career in insurance?
t | What do most people in entry roles earn?
t | I wonder what graduates get paid in this sector.
w | What exactly does your organisation do?
w | What's your company's main product?
w | Can you give me some background on the firm?
w | Which sectors does your consultancy serve?
w | In which year was your school founded?
w | How many people work there?
w | What's the name of your director?
w | What are the steps in your company's application process?
w | Where does your company have its factories?
wy | Is your firm a non-profit?
w | What languages is your software available in?
w | How many patients does the clinic treat a year?
w | Who is on your board?
w | What is your company famous for?
wy | Does the agency have a social programme?
w | what do they produce at ur company
w | How long has the company been around?
jy | I hope this isn't too forward, but would there perhaps be room for one more person on your team this autumn?
j | I graduate in June and my calendar after that is wide open, in case you ever need an extra pair of hands.
jy | hi so um can u get me in
j | My dream would be to sit at the desk next to yours one day, and soon if you'd have me.
jy | Could I shadow you for a month and then maybe stay on?
j | Any chance of work?
jy | Got any jobs going?
j | Intern here, how?
j | I am searching work since three months, you have maybe something for me?
jy | Do you know anyone at your firm who is looking for an assistant, because I would be very interested?
j | If your manager ever asks who could fill that junior seat, I would be grateful if my name came up.
jy | Would you be so kind as to pass along my résumé to whoever is in charge of recruiting at your branch?
j | a job at ur place would be a dream come true for me tbh
jy | Is there a possiblity to do my internshp at your compny?
j | Who should I send my CV to at your organisation?
jy | Would your department ever consider taking on a student part-time?
j | I'd really appreciate a referral for the position you posted last week.
jy | can you recommend me to your boss
j | When is your next intake of trainees, since I would want to apply?
jy | Do you think I'd be a good fit for a role on your team?
j | With everything I've told you about my background, where in your company could you see me working?
jy | Might it be feasible for you to vouch for me with the hiring committee?
j | Let me know should a position open up under you.
j | I won't lie, I came hoping to leave with an offer.
jyd | am i allowed to apply at your lab for summer and will you support it
j | Hire me please.
jy | Would it be out of line to ask whether you could use some help in the studio over the holidays?
j | I was told you have the last word on who gets hired; what would it take for that to be me?
jy | please sir is there vacancy for me in your office
p | Roughly how much do you bring home in a month?
p | And the pay, how is it for you personally?
p | May I ask what you were offered when you signed?
p | how mch do u earn per yr
p | Your bonus last year, how big was it?
py | Are you paid more than your colleagues abroad?
p | I hope you don't find it rude, but I'm curious about the figure on your contract.
p | If you added up base, bonus and stock, what would your own total come to?
p | What hourly rate do you charge these days?
p | salary of you is how much please
p | I'd be interested to know how much they are paying you for this.
py | Did you get a raise when you were promoted?
p | How many thousands do you earn in a good year?
py | Can you live well on what you earn?
p | Tell me your income range, if you're comfortable sharing.
py | Were you able to negotiate a higher salary for yourself?
p | Six figures yet?
t | What do first-year associates usually get paid?
t | What is the going rate for a freelance illustrator?
t | how much do ppl in this field make on average
ty | Is the starting pay decent in this profession?
t | What salary range should a graduate expect for an entry role?
t | Could you give me an idea of what junior data analysts earn around here?
t | Pay for beginners?
t | I wonder what a newly qualified physio makes in a year.
t | What would be a fair salary to ask for as a beginner?
ty | Do nurses get paid well in this region?
t | How well paid is this career compared with teaching?
t | What is normal compensation for someone with two years of experience?
ty | do junior devs earn more in london
t | In your industry, salary of fresh graduate is around how much?
ty | Is the money good in this line of work?
t | What kind of money can one make in consulting after five years?
w | How many employees do you have in total?
w | When was the foundation set up?
w | what is ur company's mission statement
w | Which services does the agency offer to its clients?
w | Who founded your organisation?
w | In how many countries are you active as a firm?
w | Could you tell me what products your company makes?
wy | Does your organisation have branches outside Europe?
w | Your firm, since when does it exist?
w | What are the opening hours of the museum?
w | I'd like to know who your main competitors are.
w | What is the name of your chief executive?
wy | Do you offer a graduate programme?
w | What degrees does your department award?
w | What are the requirements listed for the trainee scheme?
w | What is the hospital's number of beds?
wy | Does your company also operate in Asia?
w | Tell me what your organization is about.
w | what was your companys revenue last year
w | What kind of clients does your firm usually work for?
w | Please explain to me the structure of your company and its divisions.
y | Would you choose the same path again?
y | Have you ever thought about quitting?
y | you like working there?
y | Is a PhD needed to do what you do?
y | Are there many women in your field?
y | Did your degree help you in your career?
y | is it hard to find work life balance in banking
y | Should I learn Python?
y | Would you say the field is growing?
y | Can someone without a technical background succeed here?
y | Was it always your plan to become a vet?
y | I suppose you work on weekends too?
y | Do you feel your work makes a difference in people's lives?
y | So it is true that most work is done in teams, right?
y | Does the industry value certifications?
y | Isn't it lonely to work from home all the time?
yd | Do you enjoy the travel and is it a big part of the job?
d | What is the best part of your work? And what is the worst?
d | How did you choose this field, and would you choose it again?
d | Which classes helped you, and which were a waste of time?
d | Who influenced you most, and why, and how did you meet them?
d | What does your day look like, how big is your team and what tools do you use?
d | what u like most about the job and what u hate
d | What advice would you give me and what books should I read?
d | Where do you see the field in five years and how should I prepare for that?
d | How do you deal with difficult clients? What do you do when a project fails?
d | Why did you leave your first job, and how did you find the second?
d | I'd like to hear how you got your start, and also what keeps you motivated today.
- | What advice would you give to someone who is hunting for a first job in this field?
- | How did you land your first internship?
- | What does hiring look like in your field when the economy slows down?
- | Which parts of the job description turned out to be nothing like the real thing?
- | How do people in this trade usually find their first job?
- | What pays off in the long run, do you think, breadth or depth?
- | In what ways did your internship change what you wanted to do?
- | How do you prepare new employees for their first difficult client?
- | What made you apply to this company rather than another one?
- | How do you think about money when you choose which projects to take on?
- | What is it about this organisation that has made you stay so long?
- | How would you describe the culture on your team to a friend?
- | How has your company changed since you joined?
- | What do you wish the website of your employer told people about the work?
- | What challenges is your company facing right now, as you see them?
- | what is a day like for u
- | Which habits help you most on a busy day?
- | When you interview people, what makes someone stand out?
- | I'd love to hear about a project you are proud of.
- | How did you know this work was right for you?
- | What part of the work do people outside never see?
- | Biggest surprise so far?
- | If you could start again, what would you do differently?
- | I have read that the field is moving toward automation; how do you see that playing out for people starting now?
- | How do you and your team decide what to work on next?
- | Could you describe a moment when you doubted your choice?
- | What role does your team play in the mission of the organisation?
- | What kinds of problems land on your desk each week?
- | How might a person with a history degree find a way into this work?
- | Please tell me about the path that brought you here.
- | What do the strongest interns you've worked with have in common?
- | How do you keep learning when the tools change every year?
- | What was hard about moving from the army into a civilian job?
- | What are employers in this field really looking for when they say "team player"?
- | Looking back, whose advice mattered most to you?
- | How are decisions about promotions really made, in your experience?
- | What would you want to see in a person who wants to grow in your line of work?
- | I'm torn between research and practice. How did you make up your mind?
- | How did the merger of your company change your day to day work?
j | Truth be told, I'm less after advice than after a desk.
j | Since you're growing so fast, I wondered whether someone like me could be of use there.
jy | Suppose I moved to Leeds, would you take me on?
j | What would my chances be if I applied to your team right now?
jy | do u need sm1 for weekend shifts
j | My résumé is attached in case it's of interest to your colleagues in HR.
j | Which of your open positions do you think I'd stand the best chance at?
jy | Would you have ten minutes to introduce me to your hiring manager?
j | I need a placement for my degree by March, so anything at your firm would help.
jy | You can give me the work there?
jy | Can I use you as a referee when I apply to your company?
j | I'm told internal referrals skip the queue, so a word from you would mean a lot.
j | How soon could I start?
jy | Is a student assistant something your lab could pay for next term?
j | whats the trick to getting in at your company, cos i really want in
j | Work for you, that is what I want, how to do it?
jy | Any room for a trainee?
j | Put in a good word for me?
j | I'd work for free if that got my foot in the door with you.
jy | May I send you my portfolio so you can show it to whoever decides on freelancers?
j | Please consider me for any opportunities at your organization, paid or unpaid.
jy | So would you bet on me, I mean as an employee?
jy | would ur team be open to a co-op student this fall
j | What could I do between now and spring to be your next hire?
j | If it is not a bother, kindly inform me of any opening for which you may find me suitable.
p | If I may be nosy, what does someone with your title and your years take home, you for instance?
p | What do they pay you for all those night shifts?
p | your wage?
p | How much was your last raise?
py | Is your salary above what your friends from school earn?
p | Are we talking fifty or eighty thousand in your case?
p | How much money you are getting from this job, if I can ask?
p | I wonder whether you'd share your current compensation with me.
p | What did the company offer you to come over from your old employer?
py | Do you get commission on top of your base?
p | What's in your pay packet after tax?
p | How much did your income drop when you went freelance?
py | Could you afford a house on your pay?
p | What percentage did they raise your salary when you moved up?
py | has ur salary gone up much since u started
p | Being a partner, you earn what?
p | What kind of package did you get?
t | For somebody fresh out of school, what is a normal wage in this business?
t | How does pay compare between agencies and in-house teams?
t | what r the salaries like in marine biology
t | Roughly what would a trainee chef be paid in this city?
ty | Can you make a living from pottery?
ty | Is it normal for interns to be paid in this field?
t | What do people at the senior end of your profession earn?
t | I've seen very different figures online for what UX designers earn; what is realistic?
t | Fresh graduate getting how much usually?
t | How far apart are the salaries of nurses and doctors?
t | What is a typical day rate for a sound engineer?
w | What's the story behind the name of your company?
w | How big is your organisation?
w | What departments does the ministry have?
w | Can you tell me the history of your firm?
w | what kind of company r u
w | Which awards did your studio win?
w | What year did the merger take place?
w | Who owns your newspaper?
w | What are the values of your organisation?
w | What are your admission requirements?
w | On which floor, and in which street, is your head office?
w | Which languages does your call centre offer?
w | How is your organization funded?
w | What's the deadline for applications to your summer programme?
w | The company you work for, what it is making?
wy | Are you part of a larger group as a company?
w | How many students attend your school?
w | What vision does your company have for 2030 according to its own statement?
w | Please give me an overview of your company's services.
w | Who are your biggest clients?
w | What sort of insurance products does your company sell?
y | Does it get boring?
y | Would it be a mistake to skip grad school?
y | Are you glad you moved abroad?
y | Do you think AI will take over this work?
y | u happy there?
y | Has the job changed you as a person?
y | I take it you manage people?
y | Is teamwork a big part of your day?
y | Do clients ever get angry with you?
y | Your studies, they were useful for the work?
y | Must I know how to code?
d | What got you into design and how has the field changed since?
d | What do you do when you're stuck, and who do you turn to?
d | How long did it take you to feel confident? What helped?
d | Which software do you use and which would you learn first?
d | Tell me about your career path and about the hardest moment in it.
d | what were ur biggest mistakes and how u fixed them
d | How do you split your time between the lab and the classroom, and which do you prefer?
d | What is changing in retail, and what does that mean for newcomers like me?
- | What does your company look for that never makes it into a job posting?
- | How did your employer help you grow?
- | How would you explain what your organisation does to a child?
- | What do you personally think your company does better than others?
- | What makes a cover letter stand out to you when you hire?
- | How do you feel about the direction in which your organisation is heading?
- | Which of the company's values do you actually notice in your daily work?
- | What was the job market like when you graduated?
- | How do you weigh pay against meaning when you talk to young people about this work?
- | What first job would you recommend to someone who wants to end up where you are?
- | How did you decide between two job offers?
- | When you hire somebody, how do you find out whether they'll fit in?
- | What did you learn as an intern that you still use?
- | How do opportunities come about in a field where nothing is advertised?
- | How has the way people are hired into television changed?
- | What work would you give an intern on the first day, and not later?
- | How do clients find you?
- | What kind of clients do you like working with most?
- | What sort of services do you see growing in demand?
- | Which products of yours are you proudest of having worked on?
- | What is the mission to you, when you put it in your own words?
- | What does it take to open one's own practice?
- | How does working for a family-owned firm differ from working for a public one?
- | What does the organisation ask of you that you had not expected?
- | How do you get through the week before a deadline?
- | hardest part?
- | Your first year, how was it?
- | I'd like to understand how you make decisions when the data is thin.
- | What would your colleagues say you are best at?
- | Being the first in my family at college, I often feel lost at networking events; how did you learn to find your way around such rooms?
- | Why insurance?
- | How do freelancers in this field keep their heads above water in a slow month?
- | How do people here move from one department to another?
- | What makes the difference between a good engineer and a great one?
- | What was the interview like when you got the job you have now?
- | How do you keep your work from following you home?
j | More than advice, what I could use is a position.
j | I'd rather leave with a contract than with advice, to be frank.
j | What I am really after is a seat on your team.
j | Which of your vacancies would you put me down for?
j | For which of the open roles at your company would I be the strongest candidate?
j | Of the positions you advertise, which one should I go for?
j | To work with you is what I want, how can it happen?
j | Under you I want to work, please say how.
j | How do I become your next trainee?
j | What would make me the next person you hire?
j | What could I do this term so that you'd pick me for the team?
jy | Could your crew do with another pair of hands?
jy | Might your shop have use for someone like me on Saturdays?
j | I could be of use to you over the summer, I think.
jy | Would I be of any use to your department?
j | There must be something I could do for your firm.
j | Let me prove myself in a trial week with you.
jy | would u take me on as apprentice
jy | cn u hire me pls
jy | Have you a spot for me?
j | A spot in your lab is all I ask.
j | Anything going at your place?
jy | Is anything going at your place?
j | Anything at all would do, even making coffee at your office.
j | I'm free from May, should your team run short.
j | Should your team be short-staffed in summer, I'm your person.
j | My mother thought you may know of something for me.
j | I would be forever grateful if you opened a door for me at your firm.
jy | Could you open a door for me at the network?
jy | Would you put my name in front of the right people there?
j | It would mean the world if you mentioned me to your recruiter.
j | Kindly forward my particulars to your human resources.
j | Kindly accommodate me in your esteemed organization.
j | Sir, I am a final year student and I need industrial attachment, your company can take?
jy | Madam, your company is taking attachment students?
j | I need to do my practical semester somewhere and thought of you.
j | For my degree I still lack a host company, and yours would be perfect.
jy | Would your company host me for my practical semester?
j | When your team next grows, I hope you'll remember me.
j | Keep me in mind for the spring, will you?
jy | Will you keep my CV on file?
jy | Do you have the power to get me an interview?
j | An interview is all I need from you.
j | Getting me an interview there would change my life.
j | I was hoping you'd treat this as an informal job interview.
j | What do I need to sign to start?
j | Tell me when I can start.
jy | Can I start Monday?
j | On what date could I begin with your team?
j | How many hours a week could you give me?
jy | Could you offer me twenty hours a week?
jy | Is there money in your budget for an assistant like me?
jy | Would your grant stretch to paying a student helper?
j | If your lab has funds for a research assistant, I'd like to be considered.
j | Please take this as my application for the junior role.
jy | Can you check the status of my application?
j | I applied to your company last month and heard nothing; a nudge from you would help.
jy | Could you nudge the recruiter about my application?
j | Recommend me, and you won't regret it.
jy | Would you be willing to write to the head of the newsroom on my behalf?
j | I'd like you to be my way into the bank.
j | How can you help me get a job at your bank?
j | Since you sit on the hiring panel, what can you do for me?
jy | You sit on the panel, so can you pull some strings?
j | Your sister company has an opening; your word would get me in.
jy | hey are u guys looking for ppl
jy | r u recruiting rn
j | lookin for a job, u know any at ur firm?
jy | can i intern w u
j | intern position pls
j | internship at yours?
j | summer job with you guys?
jy | Would you have need of a volunteer who may turn into staff later?
j | After six years in retail I'd love to switch to your team, so tell me whom to convince.
j | I've always pictured myself working for you, and I think now is the moment.
jy | Given what you know of me by now, would you hire me?
jy | Having read my CV, do you see a place for me?
j | Where in your organisation might somebody with my profile end up, say, this September?
j | I have bills to pay, so I'd take any shift you could give me.
j | It's a bit cheeky, but a job in your kitchen would suit me down to the ground.
jy | Is it worth my while to apply to your studio?
j | I'd be keen to hear of roles at your firm before they are posted.
jy | Could you tip me off when a role at your firm is about to be posted?
p | In your case, are we talking forty or sixty thousand?
p | Are you nearer fifty or a hundred thousand?
p | I'd be curious to hear your current compensation, if you would share it.
py | Would you share your compensation with me?
py | Would you be comfortable telling me what you earn?
p | If you don't mind, your salary?
p | ur salary pls
p | how big is ur paycheck
p | And you, what do you get out of it each month in cash?
p | How many zeros are on your pay slip?
p | What was the sum they wooed you with?
p | What did they put on the table to get you?
p | What did your first contract pay?
p | What did you make in your first year as a freelancer?
p | How much were you on before you were promoted?
p | How much more do you take home now than five years ago?
p | What does your contract say under salary?
p | To come to the money, what are you on?
p | Talking of money, what do you get?
py | Do you take home more than your husband?
py | Are you one of the better paid people on your team?
py | Do they pay you enough for what you do?
py | Does your pay cover your rent?
py | Have you ever asked for a raise and got it?
p | How much did you ask for when you negotiated your pay?
p | By how much did your pay rise when you became manager?
p | What share of the profit do you get as a partner?
p | What are your fees as a translator?
p | how much u charge per session
p | You getting how much salary in this company?
p | Your monthly income is what amount?
p | Please to tell me the salary you are drawing.
p | I heard pilots do well; how well do you do?
p | My uncle says editors starve, so what do you earn?
p | Is it impolite to ask what you make? If not, what is it?
p | What would I see if I looked at your bank account on pay day?
py | Is your bonus bigger than your base?
p | What did stock options add to your pay last year?
p | I'd love to know your package, bonus and all.
p | Not to pry, but roughly what bracket does your pay fall in?
t | What can someone straight from college expect in terms of money?
t | In terms of money, what can a beginner look forward to?
t | What is the usual starting package in this industry?
t | What do paralegals tend to make?
t | what do vets make on avg
t | Which of these two careers pays better?
t | How do salaries in the public sector compare with private firms?
t | I'd like to know what a typical junior makes, not you in particular.
t | I'm not asking about yours, but what's a normal salary for a producer?
t | Without naming your own, what would you say people at your level earn?
t | What might a newly qualified accountant earn in a small town?
t | I wonder what an architect makes after ten years.
t | How much does a newly trained midwife earn?
t | How much do interns get in this sector?
t | What are apprentices paid?
ty | Do social workers earn enough to live in a big city?
ty | Can a person live on a musician's income?
ty | Can you earn a living as a potter these days?
ty | Is it possible to live off photography?
ty | Is the pay in publishing as low as people say?
ty | Does the salary go up quickly in this career?
t | Salary for newcomer in this job around how much?
t | Fresh one how much salary can get?
t | money in this career: good or bad and how much?
t | What day rates are common among camera operators?
t | What should I quote as my expected salary for an entry-level post?
t | How much of a pay cut do people take who move from banking to charity work?
t | Between an agency and a client, where is pay higher for juniors?
t | By the way, what is the average wage in your trade?
w | The firm that you work for, what does it make?
w | The organisation where you are, what it is doing exactly?
w | What year was the merger?
w | When did your company merge with its rival?
w | When did the firm move to its present building?
w | What is the deadline for the scholarship your foundation gives?
w | By when must one apply to your summer school?
w | Which documents are needed for an application to your academy?
w | What are the entry requirements of your academy?
wy | Do you have a trainee programme at your company?
wy | Does your bank run a graduate scheme?
wy | Is your company part of a bigger group?
wy | Does your company belong to a holding?
wy | Is there a branch of your firm in Canada?
wy | Does your hospital have a children's ward?
w | Who are the competitors of your company?
w | Which companies do you compete with?
w | Name your company's three largest competitors.
w | I want to know the products of your company.
w | I'd like to hear what services your organisation provides.
w | Tell me the number of your employees.
w | Give me a short history of the institute.
w | Could you briefly introduce your company?
w | Can you explain what it is that your firm does?
w | how old is ur company
w | where is ur hq
w | who runs ur company
w | Your CEO, who is it?
w | Size of the workforce?
w | Number of branches?
w | Founded when?
w | Annual turnover?
w | What is the turnover of your group?
w | Which markets does your firm sell to?
w | Which clients does your agency have?
w | For whom does your agency work?
w | What subjects can one study at your college?
w | Which exhibitions are on at your gallery now?
w | What does a ticket to your museum cost?
w | When is your library open?
w | What is your organisation's legal form?
w | Where does your charity get its money from?
w | Which projects is your foundation supporting at the moment?
w | What programmes does your NGO run in Kenya?
w | What certificates does your factory have?
w | What does your company state about diversity?
w | What benefits does your company list for its employees?
w | How is your company organised into divisions?
w | Who sits on the board of the trust?
w | Which prizes has your theatre won?
wd | What's the full name of your institute, and what does it stand for?
w | What do the letters in your company's name stand for?
w | Before we start, what is it your company sells?
w | I haven't had time to look it up: what does your organisation do?
w | Sorry, I didn't check your website; what are your main services?
w | What kinds of treatments does your clinic offer?
w | Which age groups does your school teach?
- | What competitors keep you awake at night, and why those?
- | How do you think about your competitors?
- | What sets the clients of a small agency apart?
- | How did the merger feel from the inside?
- | What was it like to live through the move to the new building?
- | How does the company's mission show up on an ordinary Tuesday?
- | What would you change about your company's structure if you could?
- | What does your company value that it never writes down?
- | How do you explain your company's services to someone who has never heard of them?
- | Which of your company's products taught you most?
- | How has your company's size shaped the way you work?
- | What surprised you about the organisation after the first month?
- | How would you say your employer treats people who make mistakes?
- | What is it like to work for a founder?
- | How do you see your company ten years from now?
- | What kind of clients bring out the best in you?
- | How do you personally judge whether a programme works?
- | What do visitors never notice about the museum?
- | How do you choose which projects your foundation should support?
- | What does the annual report not tell?
- | How did your organisation get through the pandemic, as you lived it?
- | What kind of person thrives at a company like yours?
- | How do you find the right people when you build a team?
- | What do you look for in a trainee?
- | What goes through your mind when you read an application?
- | How did you prepare for the interviews that got you here?
- | What was your first week as an intern like?
- | How did you find out that you wanted to leave research for a company?
- | What kind of first job teaches most in this field?
- | Which jobs did you turn down along the way, and what made you do it?
- | How do young people get a foot in the door in film?
- | What openings do you see coming with the energy transition?
- | How would you look for a first position in this field today?
- | What should somebody know before applying anywhere in this industry?
- | How do recruiters in your field read a CV?
- | What kind of internship would you advise someone in my year to look for?
- | How did being unemployed for a while change how you see work?
- | What does an employer gain from taking on an apprentice?
- | How did you decide whom to hire for your first employee?
- | Where do people who leave this job usually go next?
- | Which role in your career fit you least?
d | How do people join a union in this trade, and what does it change for them?
- | What was the reason you stayed when others were laid off?
- | What does the word “career” mean to you now?
- | How do you keep good people when others can pay them more?
- | What role did money play when you chose this path?
- | How did you learn to talk about money with clients?
- | What does success look like to you, if not money?
- | How do you judge what your work is worth?
- | What made you give up a safe income to start a studio?
- | How do you plan your life around an income that comes and goes?
- | What paid off about the years you spent abroad?
- | How does unpaid work keep people out of this field, in your view?
- | What do the best-paid people in your field do that others don't?
- | Which costs do beginners forget when they go freelance?
- | How do you raise money for a project nobody has heard of?
- | What did you learn from running the budget?
- | tell me abt ur worst day
- | what keeps u going
- | how u found this path
- | whats ur advice 4 someone like me
- | How you are spending most of your time?
- | In which way the school prepared you for the work?
- | Your work, what part you like the most?
- | For a person from other country, what is most difficult in this field?
- | Since you are many years here, what has changed the most?
- | The hard days, how do you get through them?
- | Of all your teachers, who shaped you most?
- | I am the quiet type. How do quiet people lead in your world?
- | My plan is to become an actuary, and I keep hearing how dry it is. What keeps it alive for you?
- | I would be glad to hear what you'd tell your younger self.
- | If it's all right, I'd like to start with how you came to this work.
- | With your permission, what has been your most humbling moment?
- | Proudest moment?
- | First mentor?
- | Next big change?
- | Why law?
- | Why stay?
- | A typical Monday?
- | Thinking about the next five years, with all the talk of machines taking over routine work and clients wanting everything faster, what do you believe people in your position will spend their days on?
- | Having gone from a tiny start-up to a ministry and back again, which is not a road many people take, what have you learned about the kind of place where you do your best work?
- | I've spent the last two summers on a farm and the winters in a library, and both feel right in their way, so I'd love to hear how you found out which of your own interests should become your work.
y | Is the work what you expected?
y | Do you see yourself here in ten years?
y | Would a minor in statistics help me?
y | Are internships important for getting ahead?
y | Will there still be jobs like yours in twenty years?
y | Have you had to move often for your career?
y | Is there hope for career changers?
y | Does networking really matter that much?
y | Can you recommend this path?
y | Could a shy person do this?
y | You never wanted to be anything else?
y | so u work alone mostly?
y | The hours are long?
y | Isn't the commute tiring?
y | Did anyone in your family do the same work?
y | Has remote work made things better?
y | Do you need good grades for this?
y | I guess there is a lot of paperwork?
y | Had you any doubts?
y | Are you ever bored?
d | How did you learn to lead? What helped?
d | What went wrong? What would you change?
d | Tell me about your first job and about your worst boss.
d | Describe your team and your office.
d | Please describe your path and your plans.
d | What do you read, and whom do you follow?
d | When did you know, and who did you tell first?
d | How do you find clients, and how do you keep them?
d | What was your biggest failure and what is your biggest dream?
d | why did u choose it and how is it now
d | What makes a good nurse, and how can one tell early on?
d | Which city is best for this work, and which firm?
d | How do you start a day? How do you end it?
d | I'd like to know how you got here and where you want to go next.
d | What do you enjoy, what do you dread, and what do you avoid?
jy | Since we get along so well, could I persuade you to have me on board?
j | In all honesty I'm between jobs and was hoping you might bridge that.
j | I was wondering who at your firm decides about working students.
jy | Does your team have capacity for an intern from January on?
j | any jobs 4 me there??
j | If there's a waiting list for positions in your lab, please put me on it.
j | I come with my own laptop and plenty of time; tell me where to be.
jy | Would you happen to know whether your agency needs a copywriter?
j | What are the odds of me getting into your trainee programme with your backing?
j | My goal for today is to walk out with the name of your recruiter.
j | After my studies, at your company to work would be very nice, what you think?
jy | Is your door open to someone who wants to learn the trade from you?
j | How do I get on your payroll?
jy | You wouldn't by any chance need help with your archive this summer, would you?
j | Whom must I impress at your firm to be let in?
jy | may i give u my cv
j | I'd take even an unpaid role, as long as it's with your group.
jy | Could you possibly arrange for me to meet the person who does the hiring?
j | Tell me about any job you have.
j | I would like a job with your company.
p | What were you making at your previous firm?
p | Tell me honestly, what do they give you at the end of the month?
p | how much did they pay u for that film
p | How much is a partner like you worth a year?
py | Do your earnings allow you to save?
p | What does the university pay you?
p | Your current CTC, sir?
p | I'm curious what your first paycheck was.
py | Is it six figures, what you earn?
p | How did your salary develop over the years?
p | Would you tell me what your annual income is?
p | What is the biggest fee you ever got?
py | Was the salary the reason you moved?
t | What is an ordinary salary for a curator?
t | How much does this career pay at the beginning?
t | what can i expect to make starting out
ty | Are actuaries well paid?
t | What would a hospital normally pay a new pharmacist?
t | For an entry level analyst, which pay would be realistic?
t | I am trying to work out whether I could pay off my loans: what do junior lawyers make?
t | The wages in hospitality, how are they?
t | What's the typical salary progression in consulting?
ty | Does an MBA lead to a higher salary?
t | What do freelancers in your field charge?
w | What are the main areas your company works in?
w | What does the abbreviation in your organisation's name mean?
w | When was the hospital built?
w | who started the company
w | How many stores do you have nationwide?
w | Could you tell me a bit about what the company does?
w | What is the mission of your nonprofit?
w | Which courses are on offer at your institute?
w | What's the address of your main office?
wy | Does your firm have a code of conduct?
w | Who is in charge of your organisation?
w | What new products did your company launch this year?
w | Your organisation, how many people it has?
wd | How is your department called, and under which directorate does it fall?
w | What region does your charity cover?
w | What are your company's biggest achievements?
w | I would like some general information about your firm.
w | How many languages is your newspaper published in?
w | What is the company's stock price?
y | Is it a nine-to-five?
y | Do you ever regret it?
y | Is a portfolio necessary?
y | Are people generally friendly in this industry?
y | did u always want to be a doctor
y | Can you work from home in your position?
y | Would you encourage your own kids to do this?
y | The work is mostly physical, no?
y | Have there been moments when you wanted to give up?
y | Was your training useful?
y | Do most people in this line have a master's degree?
y | You must meet many interesting people.
y | Is the industry open to foreigners?
y | Does age matter?
d | What do you value in a boss, and what do you try to pass on to your own team?
d | How do you handle criticism, and what's the harshest thing you've heard?
d | What was the turning point in your career? Who was there to help?
d | Which skills do you use daily and which have you forgotten?
d | I wonder how you manage deadlines and what you do to relax.
d | What brought you to this city and what keeps you here?
d | how do u get ideas and how do u know theyre good
d | What should I study? Where should I live?
- | What do you do?
- | How did your family react when you chose this work?
- | What is the most interesting job you've heard of in your field?
- | How do companies like yours deal with burnout?
- | In your opinion, what makes your company different?
- | What do you make of the trend toward four-day weeks?
- | What do you make when you cook for guests?
- | How much of your work is teamwork?
- | How many hours a week do you spend on reports?
- | How do you fill an opening when the good candidates are gone?
- | What have you learned from the people you hired?
- | If an intern asked you for one piece of advice, what would it be?
- | How did the job you applied for differ from the job you got?
- | What worries you about the future of hospitals?
- | How do newcomers earn the trust of a crew?
- | What is the worth of a degree in your field today?
- | How did you go about finding a job after graduating?
- | Which of your roles has been the most rewarding?
- | What does your team do when two deadlines collide?
- | Could you tell me how your role has changed over time?
- | What's one thing the brochure doesn't say about your firm?
- | How do you find time to learn new things when the days are so full?
- | Can you describe the people you work with?
- | what would u tell ppl who wanna switch from teaching to tech
- | What pulled you back into the profession after the break?
- | Your company grew from ten to a hundred people while you were there. How did that feel?
- | What do you enjoy about working for a nonprofit?
- | How should I think about internships if I want to end up in policy?
- | I've applied to a lot of places without luck, and I wonder what you would change about the way people like me search.
- | How does your office choose interns?
j | Between you and me, I'd drop out tomorrow if your studio made me an offer.
jy | Would you say there's space for a newbie in your kitchen?
j | If it helps, I can start right after the exams.
jy | Is your lab looking to grow?
j | I'd like to throw my hat in the ring for the assistant job.
j | who do i talk to about getting hired where u are
j | My professor said you take students each summer, and I'd like to be one of them.
jy | Can you introduce me to someone in recruiting?
j | Wouldn't it be great if I joined you?
j | A position with you would solve my visa problem.
j | For job in your company, which steps I must do?
jy | Are you allowed to hand in my application for me?
j | I would be over the moon to hear from your HR people.
jy | Do you need anyone to cover reception in July?
j | Please, any work.
j | How likely is it that your company takes me after graduation?
jy | do they hire freshers at ur company
j | Would love to be your assistant.
j | I'm asking for a chance at your firm, nothing more.
jy | May I count on your recommendation when I apply?
p | What are you paid for a lecture?
p | What did you earn as an apprentice?
p | How much a month?  I mean you, not the others.
p | what is ur income if i may ask
p | In round numbers, what lands in your account every month?
py | Are you on more than 40k?
p | How much does your company pay you to travel so much?
p | Which salary did they offer you first?
p | What do you get for a portrait?
py | Is your pay tied to sales?
p | I'd like to know the exact amount of your salary.
t | How much do people at entry level get in your branch?
t | What do translators charge per page?
t | What can a new lawyer expect to be paid?
t | What's the pay like for interns in this industry?
t | salary range for ux designer?
t | How quickly does pay rise in the first years?
ty | Do engineers earn more than architects?
t | What would one earn in your line of business after ten years?
w | What does your foundation do?
w | How many branches has your bank?
w | When did your school open?
w | What is the main office's phone number?
wd | whats ur company called again and what does it do
w | Which company owns your brand?
w | Who is your company's founder?
wy | Does the company have an app?
w | What's your organization's annual budget?
w | What are the visiting hours at your clinic?
w | Please tell me what kind of organisation you are working for.
w | Since when is your company on the market?
w | What are the steps of your admission procedure?
wy | Is your firm active in renewable energy?
w | Which sports does your club offer?
w | What's in your product range?
w | Where can I find your factories?
y | Are you a morning person?
y | Do you work with budgets?
y | Would you work abroad again?
y | Has your view of the profession changed?
y | can u say no to ur boss
y | Is being organised important in your role?
y | Do people switch specialties a lot?
y | It must be hard to switch off at night.
y | Did you know from the start what you wanted?
y | Is the field crowded?
y | Have you worked with people from other countries?
d | How do you find ideas, and how do you test them?
d | What would you do with more time, and what with more money?
d | When did you first lead a team? What did you get wrong?
d | What do you teach, and what do you learn from your students?
d | Which project are you proud of and which one failed?
d | What's hard about research? What's easy?
d | why this city and why this firm
- | Why did you become a judge?
- | What is your team like?
- | What makes a job worth keeping?
- | How do you know when to leave a job?
- | How do you spot talent?
- | How did the company react when you asked to work part-time?
- | What does a good working relationship with a client look like?
- | What does your organisation do when a project fails?
- | How many of your ideas end up in the final product?
- | What is the company like on a bad day?
- | How do the values on the wall compare with what you see?
- | What kinds of people apply for this work, and who lasts?
- | What would an ideal internship in your field look like?
- | How did applying for jobs work back when you started?
- | What should I pay attention to when I visit a workplace?
- | How do you earn the trust of the people you lead?
- | What was the price of saying yes to that promotion?
- | What makes your clients come back?
- | What did the years in the army give you that a degree would not have?
- | How would your best friend describe your work?
- | What made you join such a small firm?
- | Which part of recruiting could use more honesty?
- | How will openings in your field shift once the older generation retires?
- | what r the best things u learned from failing
- | How is a good day different from a bad one?
- | I have always been told to follow the money; what do you tell young people?
- | Where do you go for advice?
- | In this work, which qualities matter more than grades?
j | I'd bring my own tools, just tell me when to turn up.
j | Say the word and I'll be at your reception on Monday with my papers.
j | Give me the name of the person who hires and I'll do the rest.
j | What I'd love to take home today is your recruiter's number.
j | I came for the number of whoever hires at your place.
jy | Is your workshop open to a learner like me?
jy | Would your studio let me learn the trade on the job?
j | What must I do to end up on your payroll?
j | How does one get onto the payroll at your company, seeing that I'd like to?
j | To be on your payroll by autumn is my plan.
j | It would be lovely if I became one of your colleagues.
j | Wouldn't I make a good colleague of yours?
j | Picture me at your office next year; what would that take?
j | I could start straight after graduation, if that helps.
j | I finish in May and could begin the week after.
j | Availability is no problem on my side; I can begin whenever you like.
j | Would love to work at your firm.
j | Would love to join your team.
j | Happy to do any task in your office.
j | Willing to work night shifts at your plant.
j | Hoping for a chance in your lab.
j | Looking for part-time work, preferably at yours.
j | Seeking a placement at your agency.
j | Interested in your internship, please advise.
j | Kindly help me to secure the employment there.
j | I request you to give me one opportunity in your company.
jy | Is fresher allowed to join in your team?
j | My friend told that your company is taking people, how I can join?
jy | Your team, does it need people?
j | People you need? I am available.
j | With your company I would like to do my thesis.
jy | Could I write my thesis at your company?
jy | Does your company supervise master's theses, mine for example?
j | I still need a company for my thesis and yours is first on my list.
j | I need somebody to sponsor my visa, and your firm sponsors people.
jy | Does your firm sponsor visas for people like me?
j | If your firm could sponsor me, I'd sign tomorrow.
jy | Is your boss somebody I could write to about a job?
jy | May I tell your boss that you sent me?
jy | Could I drop off my application with you?
j | My application is in your system since Friday; could you have a look where it stands.
jy | Would a call from you to HR be possible?
j | One call from you to HR and I'd be in.
jy | Can you make sure my application gets read?
j | Please make sure that my application is read.
j | It would help me a lot if my application landed on the right desk.
j | Which manager at your firm has a headcount to fill?
jy | Has your manager got budget for a junior?
jy | Do you have headcount for the spring?
jd | How many interns are you going to take next summer, and how do I become one?
jy | Are you taking interns this summer?
jy | Is the internship at your company still open?
jy | Has the position you advertised been filled?
j | If the position has not been filled, I'd like to put myself forward.
j | I'd like to put myself forward for anything that comes up.
j | As for me, I'd be available as of next month.
j | Should you ever need a babysitter for your servers, I'm your man.
jy | Need a hand at the bakery?
jy | Need any help at your office?
jy | Any freelance work you could pass my way?
j | Pass me any work you are too busy to do.
j | If you have too many clients, I'd gladly take some work off you.
jy | Might there be an entry-level gig for me with your band's crew?
jy | Would it be cheeky to ask you for a job?
j | This is a bit awkward, but I need a job and you seem to have some.
j | I don't want to impose, yet if something came up in your group I'd jump at it.
j | I'm ashamed to ask, but could use any position, even temporary.
j | Let's not beat about the bush: I want in.
j | Straight to the point, I want a job at your paper.
j | In short, please hire me.
j | You'd be doing me a huge favour by getting me an interview.
j | Three years I have been dreaming of your company; how do I finally get in?
j | Tell me the trick that gets one into your company.
j | What's the secret to being hired by your team?
j | What would convince you to hire me?
j | What else do I need to be employable at your firm?
j | What's missing from my CV to be taken on by your company?
jy | Is my CV good enough for your company?
jy | Would your company look at somebody with my grades?
jy | Does my profile match what your team is looking for right now?
jy | would i fit in ur team, asking for real
jy | hey any chance ur boss needs a helper
j | hook me up with a job lol
j | pls get me an interview
j | ill do anything for a spot at ur company
j | got anything for a summer student
j | im free in august if u need some1
jy | can i come work 4 u
- | What would you ask a candidate who has no experience?
- | Which part of hiring do you find unfair?
- | What do recruiters misunderstand about your field?
- | How do you say no to your boss?
- | How do you win over a boss who disagrees?
- | What makes a boss worth following?
- | What was it like to become the boss of your former colleagues?
- | How do you feel about writing references for former employees?
- | What did your first application look like?
- | How many rejections did it take before you got in?
- | How did you get over being rejected?
- | How did you end up on the night shift?
- | What do people get wrong when they write an application in this field?
- | How did you choose your thesis topic?
- | What came of the thesis you wrote with a company?
- | How did you manage the visa question when you moved here?
- | Which openings in your field go unnoticed?
- | What does an employer owe a trainee?
- | How do trainees change the mood on your ward?
- | What makes a summer student easy to work with?
- | How did working nights affect your studies?
- | How do you recruit volunteers for something nobody wants to do?
- | What would you like to see on the CV of somebody who switches careers?
- | What did you learn from firing someone?
- | How do people without connections get started in film?
- | What should I do this summer to find out whether this field is for me?
- | Where would you start looking if you were in my shoes?
- | How can a student get experience in this field without an internship?
- | What kind of volunteer work teaches something useful for this field?
- | What experience counts most for a beginner?
- | Which projects should a student do to understand this work?
- | How did you convince people to give you your first chance?
- | Who gave you your first chance, in your story?
- | What happens to the people who are not chosen?
- | What does the ideal new colleague bring along?
- | How does your team welcome someone new?
- | How long does it take until a beginner is of real use?
- | What do you expect of a junior after six months?
- | How do you divide the work among juniors?
- | What makes you hand an important task to a beginner?
w | What does your product range include?
w | What do you have in your range of products?
w | Where can one find your shops?
w | How can I become a member of your association?
w | How does one sign up for your courses?
w | How do I get to your office by bus?
w | How do people book an appointment at your practice?
w | What is the phone number of your practice?
w | What does membership in your club cost?
w | How much is the tuition at your college?
wd | What are the rooms in your hotel like, and what does one cost?
w | What's on the menu at your restaurant?
w | What is on at your theatre this season?
w | Which plays is your theatre showing?
wd | Who wrote the history of your institute, and when was it founded?
w | Which year did your company go public?
w | When did your company open its first shop?
w | When was your company renamed?
w | Why is your company called that?
w | What does your company's logo stand for?
w | What is your firm's slogan?
w | How does your organisation describe itself?
w | What does your organisation say about climate?
w | What is your company's environmental record?
w | Which certifications does your bakery hold?
w | Which standards does your lab comply with?
w | Who are the partners of your foundation?
w | Who sponsors your club?
w | Who funds your lab?
w | Where does the lab's funding come from?
w | Who are the members of your board?
w | Which members of parliament belong to your party?
w | Which party does your union support?
w | What does your union demand?
w | What did your company report for last quarter?
w | How is your company doing on the stock market?
w | What was your profit last year as a company?
w | How many people does your company employ worldwide?
w | How many people are there in your organisation?
w | How large is your company's staff?
w | How many beds does your clinic have?
w | How many flights does your airline run a day?
w | How many books does your library have?
w | How many readers does your newspaper have?
w | Which newspapers belong to your publisher?
w | Which topics does your magazine cover?
w | Which diseases does your institute study?
w | What research does your institute do?
w | Which departments are there in your company?
w | What are the divisions of your firm?
w | What subsidiaries does the group have?
w | Who is your parent company?
wy | Is your company owned by a bigger one?
wy | Are you owned by a bank?
wy | Does your company have shops in my city?
wy | Does your shop ship to Canada?
wy | Can one visit your brewery?
wy | Do you give tours of the factory?
wy | Is your archive open to the public?
wy | Does your company donate to charity?
wy | Do you offer evening classes?
wy | Does your firm offer apprenticeships?
wy | Are there internships listed on your site?
wy | Is there a museum shop?
wy | Does your organisation have a newsletter?
wy | Do you have a branch in Lyon?
w | in which cities u have offices
w | wat does ur company produce
w | when was ur company made
w | ur company makes what exactly
w | how many ppl work at ur company
w | Company's full name?
w | Your clients are who?
w | Your products, which are they?
w | Main services of the firm?
w | I'm not sure what your company does, could you fill me in?
w | I couldn't find out what your organisation does, please explain.
w | It would help me to know how many people your company employs.
w | It would help me to know which services your firm offers.
w | I was wondering when your organisation was founded.
w | I was wondering how many offices your firm has.
w | Would you tell me where your company's headquarters are?
w | Would you mind telling me what your company sells?
w | Some basic facts about your company, please.
w | Some general information on your institute would be helpful.
w | Let's start with the basics: who are you as a company?
w | Just so that I understand, what is your company's business?
w | First question: what does your company do?
- | How did your company's founder shape the way people work there?
- | How do people in your departments talk to each other?
- | What makes your product range hard to explain?
- | What do you say when people ask what your company does?
- | What would you tell someone who has only seen your logo?
- | Which of the partners of your foundation taught you most?
- | What research question keeps you going?
- | What does a flight day look like for the crew?
- | Which books in your library do you love?
- | Which play are you proudest of?
- | What do readers write to you about?
- | How do you feel when the quarterly figures come out?
- | What do guests complain about?
- | What makes a hotel feel like home?
- | How do you keep a menu interesting?
- | How did going public change the mood?
- | What do you think of your company's slogan?
- | What happens behind the scenes on opening night?
- | How does a small publisher survive next to the big ones?
- | How do you win a sponsor?
- | How does funding shape what your lab studies?
- | What would you study if funding were no issue?
- | How does your union work get in the way of your job, or help it?
- | How do you explain the party's demands to sceptics?
- | How has the size of the company changed what you can decide yourself?
- | What do you miss about the small company it used to be?
- | Which department did you understand least before you joined?
- | How do you work with people in other offices?
- | What's the difference between what the company says and what it does?
- | What would visitors be surprised to learn about the brewery?
p | What do you get for a commission like that?
p | What was your largest paycheck?
p | What's the best fee you ever got?
p | What is the most you earned in a month?
p | And in a bad month, what do you earn?
p | Between us, what are you getting?
p | Your CTC?
p | What is your present CTC and expected CTC?
p | What salary are you drawing at present?
p | How much does a person like you get?
p | For your rank, what do they pay you?
p | What are you on, 30k, 40k?
py | Is it more than fifty thousand, your salary?
py | Do you earn more than I would guess?
py | Would I be shocked by your salary?
py | Are you living comfortably on that salary of yours?
py | Did your income go up after the degree?
py | Did the degree pay off for your own salary?
py | Did you get a signing bonus?
py | Does your company pay your rent?
p | How much is your rent allowance?
p | What did you negotiate, in numbers?
p | Which pay grade did they put you in?
p | How much of your income comes from commissions?
p | How much do you keep after taxes and agents?
p | How much did the film bring you?
p | How much did the book make you?
pd | What did your startup sell for, and what was your share?
p | How much did you make when you sold the company?
p | How much do you put aside each month?
- | What do you make of the new rules?
- | What do you make of graduates who want to work from home?
- | What do you make with your hands when you need a break?
- | How much do you rely on your gut?
- | How much freedom do you get in your role?
- | How much did you know about the field when you started?
- | How much say do you have in what you work on?
- | What did you get out of the exchange year?
- | What do you get from your patients in return?
- | What do you give up for this work?
- | What do you value more, praise or freedom?
- | What did it cost you, in nerves, to start a business?
- | What's the price of being your own boss?
- | What did selling the company teach you?
- | How did you feel on the day you sold your startup?
- | How do you handle a month without a client?
- | How did you learn to ask for more?
- | What do money worries do to creativity?
j | I'd like nothing better than to swap this chair for one at your office.
jy | Would your company be prepared to take a chance on somebody without experience, like me?
j | To whom may I address my application at your hospital?
j | hey im broke and need a gig, ur cafe got one?
jy | Is there any way you could squeeze me onto the crew list for the next shoot?
j | Ideally I would leave here knowing that you will recommend me.
j | My semester abroad ends in July, after which I'd be all yours.
jy | You have any vacancy for me, madam?
j | An apprenticeship with you is what I'm after.
jy | Does your offer to help include finding me a job at your company?
j | Speaking of hiring, I happen to be available.
j | How do I apply for your company's internship?
jy | Could I try out for the team you lead?
j | Put me in contact with the hiring people, please.
jy | do u have a job for my sister
j | If you were to hire one person this year, let it be me.
j | I wish you would consider me for the open research post.
jy | Do you see me working here?
j | For the junior role in your team, I am a perfect match.
j | What does it take to get a foot in your company's door, because that's my aim?
p | What are you taking home these days?
py | Is your job paying you well?
p | How did your pay compare with your classmates' after graduation?
p | Would you reveal your salary to me?
p | what was ur first wage
p | Tell me your net monthly pay.
py | Do you get a company car and a bonus?
p | How much have you made with your paintings so far?
p | If I were to guess your income at sixty thousand, how far off would I be?
p | The money you receive for one concert, how much is it?
t | What's the average income of a farmer nowadays?
t | How much should a beginner ask for per hour?
ty | Are trainees paid during the first year?
t | What do the salaries in your sector look like for people with a bachelor's?
t | how much does this kinda job pay
t | In euros, what would a starting conductor earn?
ty | Would one get rich in this profession?
t | What salary did people with my degree usually start on?
t | What is the pay difference between a nurse and a head nurse?
w | What is it that your charity does?
w | How many cities does your bus company serve?
w | Which architect built your headquarters?
w | What is the founding year of your orchestra?
w | What do you charge visitors at the zoo?
w | Who is the present head of your institute?
w | where can i read about what ur company does, or can u tell me
wy | Does your university offer a degree in logistics?
w | What's your organisation's main goal?
w | Which other firms are in your group?
w | Explain me please what is your company doing.
w | How is your company structured?
w | What sort of company is it?
wy | Is it a big company?
w | What schools does your trust run?
w | Which events does your venue host?
w | How much money did your charity raise last year?
w | Your institute was established when?
w | Which countries do your products come from?
w | What does your company's name mean?
y | Are you good at delegating?
y | Is it fun?
- | Can I ask how long, or is that too personal?
y | Do you travel?
y | Were you ever afraid of failing?
y | Does one need thick skin for this?
y | is burnout common in ur field
y | Have things got better for women in the trades?
y | I imagine no two days are alike?
y | Do young lawyers still work that much?
y | Should one specialise early?
d | What books do you recommend, and what podcasts?
d | How do you deal with stress, and what do you do for fun?
d | What's your role? What's your background?
d | How did you find your first mentor, and how did that relationship end?
d | What surprised you when you started, and what still surprises you?
d | when do u get up and how do u plan ur day
d | What is the hardest part of managing people, and how did you learn to do it?
- | What do you look forward to on Mondays?
- | How did you work out what you were good at?
- | What kind of jobs did you do during your studies?
- | What makes an employer attractive to people my age, from where you sit?
- | How does one prepare for a job that doesn't exist yet?
- | What have recruiters told you that stuck with you?
- | What does the hiring freeze mean for your team's mood?
- | How do you help an intern who struggles?
- | What would you do on your first day if you were an intern again?
- | How did your pay negotiations teach you about your own worth?
- | What's the best use of a first salary, in your view?
- | How do artists make peace with an uncertain income?
- | How does your company keep its people curious?
- | What do you love about the products you work on?
- | What did the founders teach you?
- | What would you change about how your organisation works?
- | How would you sum up your company's spirit?
- | What's it like to work across so many offices?
- | What should I read before I decide for this field?
- | Tell me about a customer you will never forget.
- | How do you deal with silence from an audience?
- | Your proudest failure?
- | Where does your energy come from?
- | What would make you leave?
- | how do u deal w difficult coworkers
- | What does a translator do that a machine can't?
- | In which moments do you feel most useful?
- | I am forty and starting over. What would you tell someone like me?
- | How do you see the role of unions in your trade changing?
- | What opened your eyes in your first year?
p | How high is your income, roughly?
p | How good is your salary?
p | In your position, what is the pay you get?
p | What do they pay you here for being head of unit?
p | What did your last employer pay you?
p | What sum is on your contract?
p | I'd be glad if you told me your wage.
p | Please share the amount you earn.
p | how mch is ur salary now
p | wat u earn
p | ur monthly income pls
p | Your earning is how much, sir?
p | You receive what salary?
p | Of the fee, how much goes to you?
p | Per article, what do they give you?
p | A question on money: what do you take home?
p | My friends bet that you earn a fortune; what is it really?
p | Just out of curiosity, what are you worth to them a year?
p | How did your income change when you got your licence?
p | What raise did you get last year?
p | When you made partner, by how much did your income jump?
p | How large a bonus do you get?
p | What's the amount of your pension contributions?
p | What did you inherit or earn to afford the studio?
py | Is your salary negotiable each year?
py | Do you think you earn enough?
py | Does what you make pay the bills?
py | Do you get paid for overtime yourself?
py | Have you become wealthy through this?
py | Was your first salary low?
py | Did your pay double when you moved to the bank?
py | Do you make more than a teacher would?
py | u earn well?
- | How much money did the campaign need to get going?
- | What do you do with a tight budget?
- | How much does the weather decide your day?
- | How much do you have to know about law?
- | How much do you get to choose yourself?
- | What did your first client ask of you?
- | How do you get paid work and passion projects to live side by side?
- | What did a year without income teach you?
- | What is the best investment in yourself you ever made?
- | What do you earn besides money in this job?
- | Which rewards of the work have nothing to do with pay?
- | How do you reward your team?
- | How does a team celebrate when it wins a bid?
- | What makes a raise feel fair?
- | How should a beginner prepare for talks about salary?
- | How do you talk with your staff about salaries?
- | What do you charge your batteries with?
- | How do you value your time?
- | How did the strike for better pay change the mood at work?
- | What would you do if money did not matter?
- | How do you tell funders that you need more money?
- | What makes people accept less money for this work?
t | How much do the people who start out in this field earn?
t | How much would I make as a junior in your field?
t | What could somebody like me expect to earn after the degree?
t | What does the market pay for a data engineer?
t | What do hospitals pay residents?
t | How much do teachers in private schools get?
t | What is the pay for extras on a film set?
t | What does an apprenticeship in your trade pay?
t | What income can a small farm bring?
ty | Is a living wage realistic for dancers?
ty | Are interns usually paid at firms like yours?
ty | Do salaries differ much between cities?
ty | Is the starting salary negotiable as a rule?
ty | Does the union set the wages in this trade?
w | How much money did your foundation hand out last year?
w | Which events does your club hold?
w | Which concerts does your hall host?
wy | Is it a large organisation?
wd | Is your firm large, and how many people work there?
w | What role does your foundation have by law?
- | What's your role in the team, in your own words?
d | What's your background, and how does it help here?
- | Where does your patience come from?
- | How would you describe the spirit of the place?
- | How does a large organisation stay curious?
- | What do the people in your company laugh about?
j | I'd love it if this ended with you asking me when I'm free to start.
jy | Would a motivated beginner be of any interest to your boss?
j | Could use a job, honestly, and yours sounds fun.
jy | Are there openings in your unit that you could steer me toward?
j | how can i be part of ur company sir
j | Which email should I send my application to at your firm?
jy | Is it realistic that you'd hire me without a degree?
j | Put me to work!
j | I have three months free and would like to spend them in your lab.
jy | could ur dad's firm use a driver like me
j | Should a desk free up, think of the student who asked you all these questions.
j | I'm available for hire, just saying.
jy | May I come for an interview next week?
p | What is your take-home pay?
p | What number do you see on your payslip?
py | Do you get well compensated?
p | how much do u make a month bro
p | How much are they paying you to do this?
p | Your salary history, could you share it?
p | What did you charge for your first design?
py | Has your salary kept pace with your duties?
t | What do most graduates in your field start on?
t | How does the pay of a paramedic compare with that of a nurse?
td | is the pay ok for starters, what is normal
ty | Do people get rich doing this?
t | What would a reasonable hourly rate be for a beginner?
t | How much do stage actors make?
w | How many members does your association have?
w | When was your firm established?
w | What does your team's parent company produce?
w | Which sizes of shoes does your brand sell?
w | wheres ur company based
w | Who is your company's main customer?
wy | Is your agency a member of any network?
w | Could you give me a quick overview of what your organisation does?
w | What are the admission dates of your academy?
w | What's the mission of the museum you work for?
w | How much does a ticket for your ferry cost?
y | Do you still learn new things?
y | Is it a lonely job?
y | Would you recommend doing a PhD?
y | did ur parents like ur choice
y | Are deadlines tight?
y | You probably get asked this a lot?
y | Can you be yourself at work?
d | What do you like about teaching, and what do you find tedious?
d | How did you get here? Where are you headed?
- | Which skills should I learn first and how?
d | Who was your role model, and what did you copy from them?
- | How do you pick the people you want on your team?
- | What do companies miss when they only look at grades?
- | How do you tell a good offer from a bad one?
- | What makes an application letter worth reading to the end?
d | What was your first paid job, and what did you take from it?
- | How did you find the nerve to ask for more?
- | What makes your organisation worth staying with?
- | How does it feel to sell a product you helped to make?
- | What do clients not know about your work?
- | What would your company lose if your team vanished?
- | How do you keep up with research?
- | how do ppl get into ur field
- | Which doors did your degree open?
- | What do you wish more students asked?
- | Best mistake?
- | How should a person choose between two internships?
- | I'm told the first year breaks many people. What got you through?
- | What is the rhythm of your year?
- | What would you never do again?
- | How do you define good work?
- | What kind of feedback helped you most?
- | How did you get to know the people who later mattered?
jy | Would there be any chance of joining your team after I graduate?
j | I was hoping you might be able to pass my CV along to whoever does the hiring.
jy | is ur company taking interns this summer cuz i need one
jy | If something opens up, could you think of me?
jy | Do you guys have any vacancies right now?
jy | I would be very happy to work for you, is it possible?
jy | Might your group have room for one more analyst next fall?
jy | Could you put in a good word for me with HR?
j | I'm looking for a placement for my third year and thought you may know where to apply in your firm.
jy | Can you refer me?
j | Who should I send my application to at your organization?
jy | Please tell me if your lab needs an assistant, I can start immediately.
j | My dream is to work here. What can you do to help me get in?
jy | Would you consider me for the graduate scheme?
jy | Any openings?
jy | Do you think I could come on board as a trainee in spring?
j | It would mean a lot if you could recommend me to your manager for the role.
jy | Are you hiring for the junior designer position still?
jy | I have attached my resume, could you have a look whether I fit in your company?
j | how do i get a job with you guys
jy | Can I shadow you for a month as an intern?
jy | Would you be willing to be my reference for the job at your company?
jy | I need sponsorship; will your employer hire international students like me this year?
jy | Could I possibly do my internship under your supervision?
p | What do you make in a year?
p | If you don't mind me asking, how much is your salary?
p | how much u earn
p | Did they pay you more when you got promoted, and by how much?
p | What was your bonus last year?
py | Are you well paid for what you do?
p | What did your first paycheck look like?
p | May I know your current compensation package?
py | Is your pay above six figures?
p | How big was the raise you got when you switched firms?
p | I would like to know what is your income every month.
py | Do you earn enough to live in the city comfortably?
t | What do people in this field usually earn when they start?
t | What's the going rate for a junior translator?
t | How much does an entry-level chemist make?
t | What salary range should someone expect after five years?
ty | Is the pay in nonprofit work really so low?
t | What kind of compensation is common for people with my background?
t | how much money can u make as a nurse
t | What would a fair starting wage be for an apprentice electrician?
t | Roughly what do consultants get paid at the beginning?
t | Could you tell me the average salary for architects here?
y | Have you ever regretted leaving academia?
y | Is networking important in your field?
yw | Does your company support remote work?
y | Can someone without a degree succeed here?
y | Was it hard to change fields?
y | you work on weekends?
y | Do you have to travel a lot for work?
y | Is it true that most people burn out?
y | Will AI take over what you do?
y | Do you think my major is useful?
y | Would you say the culture is competitive?
y | Am I too late to start in this field?
y | Has the pandemic changed your daily work?
y | Do you get to choose your projects
d | What do you do all day and how did you get there?
d | How did you choose this field, and what would you do differently?
d | What is the best part of your work? And the worst?
d | Who influenced you the most and why did you leave your first employer?
d | What skills matter, and which courses should I take, and who else should I talk to?
d | How is the team organized and what do you think of the leadership?
d | Which conferences do you go to, and how do you stay up to date otherwise?
d | What surprised you when you began; also, what keeps you there?
d | Where do you see the industry going and how are you preparing for it?
d | How do you handle difficult clients, and what did you learn at university that helps?
w | How many employees does your organization have?
w | Where are your headquarters?
w | Who is the CEO of your firm?
w | Which countries does your NGO operate in?
w | what is the mission statement of ur company
- | What degree do you need to become a pharmacist?
- | How did you know that this job was the right one for you?
- | What do you look for when you hire someone for your team?
- | What did your internship teach you that classes had not?
- | How does the way people are paid shape how they work together?
- | Which parts of the job description turned out to be wrong?
- | What would you tell an intern on the first day?
- | How do you pay attention to detail when deadlines are close?
- | What pays off the most when learning a new tool?
- | How did hiring change while you were there?
- | What does a good day look like for you?
- | Tell me about a project that went wrong.
- | What problem are you working on at the moment?
- | How do you and your colleagues decide what to do first?
- | What do newcomers often misunderstand about this work?
- | In what ways has your view of the field changed?
- | What would you do if you were in my place, in my second year?
- | How do people usually move from teaching to publishing?
- | Which habits helped you most during your training?
- | I read that your lab moved into climate models. What led to that?
- | What was the hardest decision you had to make in this role?
- | Looking back at your first job, what would you have liked to know?
- | What kinds of people thrive where you work?
- | How do you see hiring managers react to gaps in a résumé?
- | What should I read to understand this field better?
- | Describe the moment you knew you would stay.
- | How do you balance the business side and the creative side?
- | What is it about the work that keeps you curious?
- | What do you look for in people you bring onto your team?
- | When you interview someone, what tells you they will do well?
- | How did your team grow from three people to thirty?
- | What made the company decide to stop its internship program?
- | How do interns usually spend their first week with you?
- | What happened when you turned down the first offer?
- | How do you think about openings in a conversation with a client?
- | What role does mentoring play in your day?
- | How did you find your first position after school?
- | What did you learn from being laid off?
- | Which of your applications taught you the most?
- | What would make you want to hire a person without a degree?
- | How has recruiting changed since you began?
- | What kind of résumé makes you stop and read?
- | How do you decide when it is time to look for another job?
- | What does the word career mean to you now?
- | What mistakes do you see candidates make in interviews?
d | How do salaries get discussed openly in your team, and what changed because of that?
- | What does it take to be paid fairly as a freelancer?
- | How did you learn to negotiate?
- | What do you enjoy about managing interns?
- | How does one build a reputation in a small field like yours?
- | What would you want a student like me to understand before applying anywhere?
- | How do you earn the trust of patients?
- | What keeps people at your company for so long?
- | What is a question you wish more students would ask?
- | Which trade-offs come with working at a start-up?
- | How do you make time for research beside teaching?
- | What's the most underrated skill in your trade?
- | Walk me through how a case goes from the first call to the end.
- | How might somebody with my background become useful in your kind of work?
- | What is changing in the way your profession is licensed?
- | In your experience, what separates good editors from great ones?
- | What part of the training turned out to matter least?
- | How do you tell when a design is finished?
- | I noticed you moved from engineering to policy; what drew you there?
- | To what extent does your work follow you home?
- | What do you and the nurses talk about after a hard shift?
- | What was it like to be the only woman on the crew?
- | What would your twenty-year-old self think of your work today?
jy | Suppose a spot came free, would I stand a chance?
jy | Is your department looking for new people at the moment?
j | Let me know if you ever need an extra pair of hands, paid or not.
j | I'd love to be part of what you do, how could I join?
j | What would I have to do so that your firm takes me on?
jy | Perhaps your manager would like to meet me?
jy | Do you know somebody who would give me a job?
jy | Would it be ok if I send you my CV so you can forward it?
jy | Might there be something for me at your place in July?
jy | I finish in May and still have nothing, can your company use someone like me?
jy | Could you introduce me to the recruiter?
jy | Is there a way in for me?
j | hello sir i want job in your company please help
j | When does your company start taking applications for the summer program, because I want to apply?
jd | How many people are you planning to hire this year, and could I be one?
jy | It has always been my wish to work with you, do you need anyone?
jy | Any chance u guys need a part timer
jy | Could you keep my details in case a position becomes available?
jy | Can you get me an interview?
y | Is it a good time to enter the field?
y | Did your parents support your choice?
y | Has the work made you happier?
y | Are there many women in leadership?
y | Could a career changer catch up?
y | Do you feel your degree prepared you well?
y | Was the move to Berlin worth it?
y | would u recommend this path
y | Do you think remote work is here to stay?
y | So you really write code every day?
y | You never wanted to teach, right?
y | Is it fair to say that luck played a role?
y | Have you had a mentor?
d | What drew you to museums, and how do you feel about digital exhibitions?
d | How long did training take and who paid for it?
d | What are your biggest challenges and what do you do for fun after work?
d | Why did you leave banking? What do you miss?
d | Tell me how you got started and what advice you have for me.
d | What tools do you use, which of them would you drop, and how did you learn them?
d | How do projects get chosen and what happens when one fails?
d | How would you describe your boss, and what about your clients?
d | What is your favourite part and your least favourite part of the week?
d | What did you study and how do you use it now?
w | What year did the foundation start?
w | Which services does your agency offer?
w | In which cities do you have branches?
w | Who founded the lab?
- | How do I get a teaching licence in this state?
w | What is the size of your firm?
- | Which certifications are required to work as an electrician?
w | What industry is your company in?
p | How much do you charge per hour?
py | Can you live well on what they give you?
p | your salary is how much
p | What kind of money do you take home?
py | Has your salary doubled since you became a partner?
t | What does a first-year associate take home?
ty | Do paralegals earn well?
t | Which specialties pay the most?
t | What wage could I ask for as a beginner?
t | how is the pay in this industry
t | What can a junior expect to be offered?
p | How much did you get for the Henley mural
j | Maybe it exist a small place for me in your kitchen brigade, I learn fast and I don't complain.
p | Savings-wise, what has ten years on a curator's wage left you with?
w | Who funds the shelter?
w | Can you tell me what year the press published its first title?
wy | Do you have a shop?
y | is it hard for the back, this work
w | which day is ur shop closed
- | How on God's earth do you choose between two good candidates for one bed?
- | Hmm so like how do you decide which story gets killed when the paper's full
- | Nobody explained me what logistic engineer does between 9 and 5. Be so kind.
- | By which way does one say to client that his beautiful wall is holding the house
j | My hope is not information, my hope is job. I say it open.
- | Imagine the minister rings and the kettle boils at the same moment: what do you attend to?
j | Let's say, hypothetically, that the fellowship in your department had my name on it: what would you need from me to make it less hypothetical?
w | Which countries do you export the looms to?
j | Please help me to enter in your consulate as a stagiaire, I speak four languages and I make good coffee.
j | I will be in your city the whole of Ramadan and willing to help in the bureau so as to be remembered when posts are advertised.
j | I'm not fishing for anything, but should a reader's post at your literary agency fall vacant I hope my name will swim up first.
- | What goes through your mind when a student asks you for work instead of advice?
d | Which grammar mistake do you secretly love, and what does the rise of machine translation mean for the young ones?
p | when u were apprentice how much was in the envelope on friday
- | hotel manager must be more actor or more accountant?
d | What language you code in? What do you wish you learn earlier?
- | Abeg how you dey handle customer wey dey shout for front desk
jy | Does your museum take on interns from outside the capital?
dp | How much you make and how many hours you give for it?
t | Is an arts degree a financial catastrophe in the gallery sector? Put differently, what are assistants there paid?
- | I wanna know how ppl get in cyber security who have no degree
- | "customer is king" they say us in school of hospitality. Is the customer king or is he a baby?
p | When your first novel was bought, what was the advance, if that's not indelicate?
p | ur package after the switch to the new company?? spill
- | for getting first client as freelancer translator what really worked
y | Would you let your daughter do it?
- | They say a good welder can hear a bad weld. What does a good sculptor hear?
w | How many visitors did the museum get last year?
j | A visit of one day in your server room, and after it perhaps a little contract, this is my plan.
y | Is there much writing in it?
jy | Would there be an opening in your costume workshop for someone who can do a decent flat-felled seam?
- | On the CV of engineer you laugh over which sentences
- | Would you be willing to describe the room where the verdict on a grant is reached?
- | with which other persons of the port should I speak after you
t | How is the pay for offshore, I mean starting, roustabout
p | How much were you able to put aside from your wages in your first three years at the embassy?
- | what's the most expensive mistake u saw on a building site
py | sir your first job, it was paid ok?
j | So in fact I came to ask about a job, the other questions are decoration.
jy | Do you hire graduates with a third?
y | does your back hurt
y | Any thing you regret?
- | yo whats the strangest thing a client ever brought to art therapy
- | How it goes when two electricians don't agree and both are right
d | How far must you drive per day? What do you hear in the cabin?
- | what u wish patients would stop to say
wy | Is your press a member of the Publishers Association?
p | With what you have now monthly, how much can you put to side?
wy | Is the theatre a registered charity?
t | What does a newly qualified social worker take home in a rural county these days?
- | In wich moment you understood that tractor is more computer than machine now?
- | what you do first when you come to site in the morning
d | Which books really served you? Is it the nurses or the doctors who teach the new ones?
p | Excuse me, how many lakhs per annum is your package now?
wy | Are you regulated by Ofsted?
- | Explain me please the difference between mediator and arbitrator as you are living it, not as in the book.
t | please what is pay scale for junior doctors here, monthly
p | How much were you on when you were merely the tea boy at Elstree?
- | in which moment a junior stops to be junior, for you
j | If they search in your team somebody who speaks Turkish, I am that somebody.
wy | Does your hospital have a burn unit
w | Your organisation, it has how many branches in total?
- | Which of your prejudices did the job take from you?
j | If you happen to hear of a desk going spare in the press office, my number is at the foot of this page.
- | Ma'am, what is the one thing you are wishing you had learnt in your B.Ed. before first facing Class 8?
wy | Do you publish poetry?
ty | do interns in hospitals get paid?
- | Sir, kindly tell how one transitions from support desk to cloud side?
p | With one cow how much you win in a year, you, on your farm
- | pls tell about the worst bug u shipped
- | at what hour of shift the mistakes come
- | One of my lecturers says that heritage is grief with a gift shop. How does that sit with you, as the one who runs the gift shop?
y | Did journalism school help?
p | Did the promotion to editor come with more money, and if so, how much more?
t | In the Gulf, crane operator how much they paying now
d | which crop you would never plant again, and how do you find workers for picking
t | Hotel receptionist starting, how much per month about
t | Does puppetry pay, in any sense a landlord would recognise? I mean what sort of figures do people see
y | Do headteachers ever apologise?
- | How many visitors is too many, from where you stand by the door?
- | Why is hiring of seasonal workers every spring such drama
y | Do you get on with the trustees?
y | Can a shy person survive in public relations?
- | How do you tell a bereaved family that the coroner will not be hurried?
- | Tell me the story of one object in the store that nobody will ever put on show.
dw | Who's on your board of trustees, and how do you handle them when they squabble?
- | what is it that you check two times, always, before leaving the barn
dw | Where is your research farm and how many hectares it has?
j | I'd be so grateful for a placement under you, even unpaid, even in the basement.
y | Have you published under your own name?
- | explain difference of stress: kitchen on saturday and emergency on saturday, you did both
- | Do you prefer working with teenagers or with the very old?
- | So the sign outside says founded 1874; what does it do to you, to work somewhere that old?
- | Describe your worst parents' evening.
- | My teacher says the doctor must not be friend of patient. How is it with you?
- | how you close a day when the list is not closed
j | Nobody at the careers office would say it for me so here goes: I would like to work in your film archive.
w | where can i find ur branches in vietnam, which cities
w | who r ur main clients
- | In what the tractor of today is worse than tractor of your grandfather
j | If the depot searches drivers, my brother and me we have both the C licence.
- | Say me honest: the cow or the paperwork, what takes more hours
- | Which prize changed things for you, and in what way?
t | Cobol people, i heard crazy money. what are they really billing
y | Does the night shift get easier?
y | The customers are rude?
wy | have you also a branch in Stuttgart?
- | In which ways has being dyslexic helped you to edit?
- | In your experience how does the hiring committee for a lectureship behave when nobody from outside is looking?
w | Name of your director?
- | how they hired you the first time, by friend or by exam
- | Might one enquire what you would put in the curriculum if nobody could stop you?
t | Landlords being what they are, could you say how much community artists round here typically bring in?
- | tell me one day you wanted to quit
- | How do people in general get their foot in the door of set design these days, now that the doors are mostly group chats?
- | Is the hierarchy in kitchen really like army, and if so how did you survive as the youngest?
w | In which year the hospital got founded, and by the church I suppose
wy | Is your cooperative member of fair trade?
t | Next to a teacher, how much more or less does a care home manager tend to get?
p | I'd be glad to know your starting wage at the shipyard, that time.
t | And a cook on cargo ship, what do those people take home, normally?
- | They advise "networking networking". For shy person from small village how does it look, this networking?
j | keep me in your mind when somebody leaves please
y | Is coding bad for eyes
y | can one do this work with bad knees
- | What has kept you in policing when so many from your intake handed in the warrant card?
t | What would a fact checker be on at a decent magazine?
- | How would you explain community theatre to someone who's only ever seen musicals?
j | I want to intern with the documentary unit from July.
j | Could be you need somebody for the harvest, I have two arms and a tent.
w | What is the postal address of your plant
w | How much costs a consultation at your practice?
d | How did the divorce of the two orchestras affect you personally, and what qualities do you want in a page turner?
- | How does a dispatcher with accent win respect on the radio
t | What does the typical stipend for a curate look like?
- | Can you say me in two sentences why structural engineers fear architects
jy | May I start as trainee in your garage?
- | As a second-career nurse, how did your years in advertising help or hinder on the ward?
wy | Has the charity got a programme in Kenya?
- | The mission of your hospital says "dignity for all", how you feel this at 4 in the night?
t | vet who just finished, village practice, earns what
j | Tomorrow I send you my papers, put them please on the right table.
y | Can I do this with a criminal record?
- | which one is harder to explain to client, the delay or the cost
p | How much richer are you for your bonus this year, ma'am?
y | Have you any regrets about going freelance?
p | How much did your pay change between assistant nurse and head nurse, in money
t | For one hour of tractor with driver, contractors ask how much in your region?
d | Which exhibition are you proudest of? How do you fundraise when the economy is down?
j | Wondering aloud here, but if an internship were to exist in your speechwriting unit I'd be writing its thank-you note already.
p | How large was the rise, when you moved from the parish to the bishop's office?
j | I'd welcome an interview for the outreach assistant position at whatever hour suits you.
- | Is it the stories or the people that keep you going?
wy | does ur company do solar also
wy | is the parking free at ur hotel
p | If I were to steal your payslip (I shan't), what number would I be reading out to my accomplices?
j | My mother has instructed me to ask for an apprenticeship in your print shop, so consider yourself asked.
y | Are you the only woman on the crew?
t | Tell me straight, how much are carers on per hour in Sunderland?
d | Who taught you to cut film? And what is it about comedy that makes it harder to edit than grief?
- | I have been told, by an aunt who is never wrong, that nobody chooses local government; what's the case against my aunt?
y | you ever thinked to change job?
- | the price of a kitchen renovation, how do you come to that number before you open the wall?
dt | What do museum educators make in their first post, and how do you keep thirty nine-year-olds off the dinosaur?
t | As freelance network technician what one can charge for a day?
y | Do u ever cry after shift
j | If your choir school is short of a tenor who can also do photocopying, here he stands.
dw | Where is your head office and what's the mood like there since the merger?
- | You mentioned you'd had an internship at a circus. What on earth did you do all day?
- | If robot takes the picking in warehouse, what stays for the humans?
- | Reading your museum's annual report I saw "visitor-centred" eleven times. When did you last see it with your own eyes?
t | What would I be looking at, moneywise, if I did what you do but at the bottom rung?
d | What do you miss about the stage, and how did you talk the bank into backing a drama school?
p | ur payslip.. which number more or less
- | What do you do with fish that comes not fresh and chef says cook it
- | How do you say to farmer of 70 years that his method is finish
- | How do the caseworkers and the police in your district keep from stepping on each other's toes?
- | how does a recruiter in trucking smell a bad driver in the interview
- | How many times you must fail the pilot-mechanic exam, you, before it passed?
- | In my country a librarian is only the one who says "silence". In your country, what she is doing really?
- | Explain to me please the thing with "agile", why everybody curses it
- | Can I know how a day of harvest ends
j | Please to consider my humble self for any vacancy in your language institute, I am hardworking and punctual.
j | What would I have to do, short of arson, to be on your payroll by Christmas?
w | What are the main products your bindery makes?
- | The website tells me your mission is "dignity for all"; where does that bump into the budget in a normal week?
p | tell na, how many rupees did you finally sign for
j | Wallahi I need this attachment before september, your company is my only hope.
j | Whoever reads the slush pile at your magazine, I'd be obliged if you whispered to them that I'm after an assistantship.
j | The stage door is where I should like to begin, any hour, any broom; tell me whom at your playhouse to beg.
jy | Could I come by you for a job interview next week?
y | Is math needed every day
- | i have 6 friends who did bootcamp, nobody works now. what did go wrong you think
d | What did the strike change, and how would you convince my mother that port is decent work?
p | what salary you had in the Hamburg before you came here
w | In what countries your company is operating
- | As an Igbo man working in a Yoruba-speaking court, how do you manage the interpreting?
- | I expected a nun to be quieter. What did you expect, before you joined?
y | Could a vegetarian run a farm museum?
j | Since you ask what I hope to get out of today: a placement with your adoption team.
jy | Would you have room for a student on placement with your family support team in the spring?
ty | Plumbing pays well in Australia, no?
- | Do you count in your head in mother language or in English during the emergency?
- | the raise, the title, the free friday: which of these keeps good mechanics from leaving
y | Can one do your job with a stammer?
w | where you have ur warehouses
y | Is it true that coders forget to speak with humans?
- | for pay attention eight hours on the radar screen, what tricks you use
jy | Any chance of my shadowing you for a week so that HR gets to know my face?
y | Can poetry be taught?
- | Whom else in the world of oral history would you suggest I talk to?
t | For assistant cook, the usual per month, it is what? I must feed three persons
jy | Is your foundation recruiting at present?
wy | Is your publishing house part of a bigger group?
- | What do you look for when you read applications for the writing fellowship?
d | which patients touch you most and how many years more will you do it
- | I gather that interns used to sleep under the desks here; how has the culture changed since?
j | Perhaps you could cast an eye over my application and slip it to the top of the editor's pile.
w | who's the chief executive of your housing association at the moment
d | why do welders drink milk, and what did your lungs say after 20 years
y | Is a driving licence must for this work
p | The Arts Council grant aside, what does the puppet theatre leave in your pocket of a year?
pdt | What do you earn as a head of year and what do ordinary form tutors get?
- | What makes you proud on a day when nothing went right?
- | I teach Sunday school to goats, or so it seems. How do you hold a room of five-year-olds?
- | I was a hopeless waitress; is there anything in your first jobs that turned out to be training for diplomacy, and what was it?
- | The internship you did in 2009, what did remain in your hands from it?
py | Are you on more than your husband?
w | I couldn't help wondering where your diocese's archives are physically kept; which town is it?
j | I have good hands and no papers of diploma. Maybe your chief wants such one, tell him.
j | please sir add me in waiting list of your apprentices
d | What's your view on AI in the newsroom? And what was the last story that made you cry?
j | Excuse me uncle, even small small work at your site I will do.
p | what was your wage straight out of drama school love
- | When a donor wants his name on the wall and the wall says no, what do you do?
j | My dream is your newsroom. My visa ends in May. I leave you to draw the conclusion.
wy | Is your firm part of a bigger group?
- | Nobody tells about the loneliness of truck driver. I would like that you tell.
y | You must stand all the day, correct?
- | If you could send a letter to yourself in the second year of fine art, what would be the first line?
y | Have you ever been threatened at work?
jy | Will u give me reference for applying in ur bank IT dept
- | could you tell me how a normal week look for site engineer
y | Are there mice?
- | I hear "we hire for attitude" all the time. What attitude, concretely?
w | Which languages does your publishing house translate from?
wy | Was the archive founded by nuns?
- | My dad says museums are just warehouses with better lighting. What would you tell him?
j | It would be for me an honor to make my first experience in your laboratory.
w | Which certifications your factory has, ISO or such things
wy | Do your hotel have a swimming pool
- | How is trust earned on a street where the last three youth workers left within the year?
dw | When did your union start and where is it based?
y | Are accidents often?
- | how important is english at the construction site really
- | Would you rather be edited by a friend or by a stranger?
j | pls sir i am needing internship very much, 2 months only
wy | does ur charity have a youth branch in leicester?
y | do people respect the cleaners in your hospital
t | what do they start electricians on once they have the licence, in Texas
- | Concerning the dust: how have you seen it change the old masons?
t | what a midwife earns in the beginning in france, brut
d | What's the most useful thing from your anthropology degree, and what does your team look like nowadays?
t | what do session musos get for a 3 hr call
- | In the years you spent on the picket line for better pay, what did you learn about your colleagues?
- | bro what even is kubernetes for u in real life
- | what the doctors google when nobody sees, tell tell
- | Do you remember what first drew you to gravestones?
- | Could you tell me how the trainees here find their feet in the first month?
j | ur team need tester. i am tester. think about it
j | It would be remiss of me to leave without asking how I might come to be employed here.
- | What do people get wrong about the word "curator"?
- | What happened to the last idea you had in the shower?
w | Which machines does your company rent out?
y | Do you ever regret not finishing the PhD?
w | Who is the owner of this hotel, a chain or a family
- | What would you like engraved on the door of the staff room?
y | u get to travel?
w | What is the price of one night at your hotel
- | I'd love to hear about the moment you knew that you'd be all right.
t | a junior react dev in hanoi vs berlin, what salary is normal
y | Is Welsh essential for the post you hold?
d | What do farmers ask you most as their union's press officer? How did you come to live on a boat?
- | How does the autumn programme get argued into shape?
p | on call night, what does it add to your pay exactly
j | Do not forget my name when you make the list for new technicians.
j | My CV I have attached already, please give it to your HR.
y | Did you have to move cities for the work?
- | When the lift stands still with people inside, what happens in your stomach
jy | Do you ever take on people straight out of uni?
y | Is it cold in the freezer warehouse
- | I am curious how the cooperatives decide which price the farmers get.
- | my hand shake when people look. how did you make first injection
p | In the matter of your remuneration, sir, may a humble student be told the figure?
- | When the prime minister's speech goes well, what does the speechwriter feel?
w | Where in Scotland are your retreat centres?
p | Your first wage as a constable, how much was it?
d | How did you pass from Java to management, do you miss the code?
- | wat r the politics like in a university press
dj | Which courses do you advise me, and will there be place in your office after I finish them?
- | From whom did you steal your best lesson?
w | Which dioceses does your charity operate in?
- | If you could erase one machine from the factory
dj | What was it like to launch the youth court, and might I join your staff as a clerk after graduation?
- | How do the press office and the minister's private office work together on a bad day?
w | How many students take your training centre every year
j | Ma, even if it is to sweep the pharmacy, give me chance I take it.
ty | Does teaching pay enough to rent a flat on one's own?
- | Would it be all right if I asked how you came to leave the seminary?
w | What's on your autumn programme?
wy | Is there a café in your arts centre?
p | I promised my flatmates I'd ask: what are you on a year?
- | What kind of people last in trucking, and I mean last ten years not ten weeks
- | What did the river teach you, in all those years as a lock-keeper?
p | From tips, how much comes to you in a good week?
- | Madam, in the village where I come from the teacher is also judge, doctor and postman. What are your other jobs?
d | How did you find your mentor? What do you do different than him?
- | How does a village react when it's told the school will close?
- | How the vision of the company on the wall matches with what I would see in the workshop
j | My availability is as follows: all of August, any borough, any branch library, any shelf.
- | Please, how do one handle a principal who is not believing in drama as a subject?
w | What services do you offer to families, apart from the food bank?
- | And the wigs, what do you do to the wigs after a hot matinee?
p | without shame: what is your hourly as electrician now
- | how much of your day is really engineering, percent
- | I was said that midwife hears all secrets of a town. How do you carry them?
j | What openings have you got for school leavers, mate?
y | You need to know german for this job?
- | Is there a moment where you thought "here I belong", and when was it?
- | When the budget for the school play is set by people who've never seen one, how do you speak to them?
- | Before you trust new driver with the expensive load, what must he have shown
- | how did u know social work wasnt gonna break you
t | 1200 euro for beginner in IT support in madrid looks me very few. the others what do they get
- | How is a price for a portrait settled on, when sitter and painter are both too polite to begin?
t | I'm not after your own figure, only the ballpark for a parish musician these days.
d | which certificate is worth it and how do you sleep when on call
j | Without wishing to be forward: I should like very much to be your next trainee.
d | How do u estimate the time for a feature? Why is it always wrong?
j | how i can get internship at ur company
p | Was wondering what they pay to a chief engineer on ship, I mean to you, not to the others
- | Between the classroom and the ministry, which has taught you more about people?
p | The contract of director of hotel, yours, it says which sum
y | Still acting?
w | What does your company produce exactly
- | When you negotiate a salary on behalf of an actor, what do you say in the first thirty seconds?
py | In your place they pay you the 13th month?
y | Did you train abroad?
d | Why did you choose Canada, and did your diploma count there?
d | How do you tell the bad diagnosis? Who tells you when you need a rest?
y | I wonder, did your parents approve?
j | How may I get my showreel in front of the person who casts your adverts?
dw | when was founded the firm and who is CEO now
- | You prefer day surgery or the emergency?
- | What makes a good brief from the other side of the table, as the designer who has to live with it?
- | I am reading that anaesthetists are bored 95% and scared 5%. How is it by you?
py | Do you make more now than you did as a lecturer?
w | How many libraries are there in your county service now?
t | Is it true that voice-over artists get more for a biscuit advert than an actor for a season of Chekhov, and if so, how much more?
p | they raised you how much when you become foreman
d | Why poetry for prisoners? And what would you do with a free year?
- | my uncle says electrician is dying job. what do you say to him
- | what helps, when apprentice is crying in the toilet
- | how did the salary negotiations go so differently for women in your sector, from where comes this
- | I'd like hear how you explain cancer to someone who has not your language.
w | How many beds has the clinic, and I don't mean your ward
jy | Your kitchen need one more hand?
j | Whatever you can arrange for me in your depot, driver helper, checker, I will not shame you.
- | What earns a young diplomat the trust of an ambassador?
y | Cheffing kills the relationships?
- | by what one recognises a bad weld
jy | Would your parish have a paid youth worker's post coming up?
j | looking for part time, ur restaurant is near my hostel, just saying
- | Would you mind describing the last time a committee changed your mind?
- | how do tips change the friendship between waiter and cook
w | What was the institution called before it changed its name?
- | hi so idk if this is a weird one but what do u wish students would ask u
- | Can I ask what you say to a parent who cannot read the report you've just handed over?
- | When a pupil confides something terrible at ten to three, what are the next ten minutes like?
- | Do you mind to describe how you told your father that you don't take over the farm?
j | here my linkedin, pass it to ur team lead pls
p | So the residency in Banff, what was the stipend they gave you for it?
j | Consider this bunch of flowers an application for the gardener's post at the abbey.
p | At your level, senior dev ten years, the company gives you how many stocks?
t | Suppose a young person of modest ambitions became a parish administrator: upon what sum would she be living?
t | entry level in supply chain, salary range pls
t | Purely anthropologically, what does the tribe of sub-editors live on, per annum?
- | Do you find the children have changed, and in what respects?
- | On the first page of your memoir you're sacked. How did it look from page two hundred?
wy | is your company on the stock exchange or something
t | Dialysis nurse in private clinic gets what, compared to public one, in numbers I mean
- | who is more nervous at an interview, he who asks or he who answers, you were both
t | do tell what fresh mechanical engineers are getting as package these days
y | Is your boss nice?
- | when manager read 200 cv for one forklift job, what he look first
j | Between ourselves, if someone in your position were to mention someone in my position to the head of HR, that would make someone's year.
j | I ask that you present me to the person who makes the recruitment.
yp | Is your salary enough to feed four children?
t | What would one budget for an editor to go through an eighty-thousand-word thesis?
j | I can start Monday. any work, cleaning also ok.
- | Would you say the bishop is more of a manager or more of a shepherd?
w | How old is your cathedral school?
d | how long u train for crane licence, and what happens if wind comes sudden
- | How the hell do you read the handwriting of surgeons
j | Perhaps after this talk you could mention to your lady of personnel that I exist.
w | What do the letters in your institute's name stand for in English?
d | What brought you to Canberra, and what does a policy officer read before nine in the morning?
w | Which ministry does your agency come under?
p | How much extra they give you for dirty work and height, on your own slip
w | Your warehouse is open from what time until what time?
p | u got any equity in the startup, like how many percent
- | In Ghana we say that the stranger has big eyes but sees nothing. As an outsider in that village, what took you longest to see?
y | Are most of your colleagues introverts?
p | Were we to divide your annual takings by your hours at the easel, what would the hourly figure be?
w | Which airlines your company handles at the airport
y | Did covid change your job
d | How did you learn British Sign Language as an adult, and what does the job market for interpreters look like at the moment?
- | Could you possibly walk me through how an idea for a radio documentary becomes the thing I hear in the car?
j | My cousin said you are big man there. Please put in a word for me.
d | What does fluency mean to you? By the way, how do the agencies find you?
- | Somebody told that HR throws away CV with foreign name. As manager how do you take care against this?
- | in logistics always something is late. how u stay calm
t | ok but what does a stage manager actually get paid
jy | Could there be a vacancy coming up on the picture desk?
y | Is the theatre world as incestuous as they say?
- | If I visit a factory for one hour only, where should my eyes go?
y | You have time for family?
wy | Do you make also delivery to Poland?
w | Which brands of car your garage is selling
t | tell plz market rate for freelance wordpress guys per hr
- | Perhaps you'd share the advice you give and never take.
- | I would appreciate if you described the first ten minutes when power goes off in the data center.
- | Where does the laughter come from in a hospice?
- | Which question you ask to patient that no book has told you
- | May I ask what "safeguarding" means to you once the training slides are off?
w | Who are your organisation's main donors?
t | In IT consulting what do they charge for one junior per day, and I mean usually
p | And your contract as consultant, daily, it's how much?
p | your side business with the drones, it brings how much
jy | Is it possible I make my Praktikum at your company?
- | In forensic linguistics, which word has sent a man to prison?
j | My wish is very simple: one recommendation letter of you for the entry to your company.
p | Can I ask how much you cleared from the podcast last year?
y | Do you sleep?
- | What you did the very first day, I mean minute by minute if you remember
- | You've sat on admission juries for twenty years; what has stopped impressing you?
y | Did you enjoy the training?
w | What kind of services offers your clinic
y | Is it lonely, being a translator?
y | Wud u choose it again
w | Who sits in your board of directors
- | Is the harvest time very stressing, and if yes, how do you make with the family?
- | To wash, to cut, to fry, to shout: in which order you learned kitchen?
jy | Any opening at ur side?
y | Have the phones ruined it?
j | Where might a person with a 2:1 in drama and her own van apply to be part of your touring company next spring?
d | what is inside a scrum meeting, why nobody smiles there
y | Was it your first choice?
- | I don't search work, don't worry, I search to understand. What is a crane operator thinking up there?
y | Engineers in your place must carry phone at night?
- | Sorry for my english. How it feels when the patient dies and you must go to next room?
w | Your company was established in which year, and not by you, I mean originally
d | Why did the BBC let you go and what is the indie sector like for women with small kids?
w | how many trucks your company have in total
j | My essay on your last exhibition is attached in the hope that you'll think of me when the curatorial assistant leaves.
p | wot did they give u for the voice of the badger
y | is the pressure too much?
w | What are the visiting hours at your hospital?
w | what is the mission of your NGO, i didnt found it
j | I have five copies of my résumé in this bag and no intention of carrying any of them home.
- | Women in the crew: how it changed the talk at lunch
t | Do tell, what do they give a person for writing the little cards beside the paintings? Per card, per year, per lifetime?
- | If your job had a smell, a sound and a piece of furniture, you'd choose which?
p | Excuse the curiosity, you entered in the airport with which wage?
- | I don't want a job, God forbid, I want to understand: what is a day in the cabinet office made of?
- | Speaking as a vicar's daughter: what is the funniest thing that has ever happened to you in vestments?
d | What made you leave teaching, and how do you find the civil servants you now work with?
y | Still happy with choice?
- | What is a thing you do with the left hand now that took you years
d | What does a good supervision session look like for you, and which books would you hand to a beginner?
p | When you sold the equity in your little film company, what did you walk away with?
- | Is there a part of chaplaincy that nobody warns you about, and if so, what is it?
- | Pardon, one thing I don't understand: why the IT people say "it works on my machine" like it is good news
- | Is it true that conservators hum to themselves, and if it is, what do you hum?
t | Between friends, what do ghostwriters pocket for the memoirs of a footballer?
- | Every time I tell people I want study agronomy they laugh. Did people laugh for you too, and what you did with that?
p | I'm curious how many zeros sat behind the one in your contract with the network.
- | How do hospital social workers and consultants divide the hard conversations between them?
- | How do pay talks go between the union and the council, when you've been in the room for them?
j | I shall leave my CV on the table, purely by accident, in case your head of programming should pass by.
- | Which rule do you break on behalf of your clients, in spirit at least?
j | Last one: whom in your firm do I write so that they give me an apprenticeship
- | How do you decide what a wedding is worth to you, in energy I mean, as a celebrant with three in one weekend?
w | List of the departments in your hospital please.
d | At night what is different with the patients? And with your wife, when you two see each other?
d | How is a Unesco bid put together? Which part of it keeps you up at night?
- | Could you explain from where comes your patience with printers
- | From restaurant you came to logistics, funny road. What pushed?
- | I imagine that bees do all and you only take honey. Where am I wrong?
- | Tell me about the worst first draft you ever got from someone famous, no names necessary
w | what is the capacity of your cold storage in tons
j | A line from you to the school's principal in my favour would mean everything to my family.
dw | What year was the refugee centre opened and who did you have to persuade?
dt | What does a night auditor do and how much they pay for this in general?
d | What is the first thing you do at a crime scene, and how did the force change after the inquiry?
- | What do hiring editors do with a cover letter that makes them laugh?
w | Which instruments can be learnt at your conservatoire?
- | I keep a notebook of last lines. What's the best last line you ever cut?
w | ur hotel has how many rooms
d | how u learned english at work and which word made most trouble
t | what do ppl in technical writing get paid starting out
w | Tell me the name of your director general.
y | you like?
yj | do your clinic takes trainees for summer?
- | What does a theatre owe its town?
y | did it took long to learn?
- | From outside pharmacy looks only boxes. From inside?
- | Which rule of hospital you break with good conscience?
- | Did you rather learn from the failing of the bridge or from the standing of it?
- | rain all day, concrete ordered, crew waiting. u do what
t | what does the entry wage look like for mechatronics after apprenticeship
j | I would walk behind you one week with my mouth closed, and then you see if I am good for the team.
j | It is my fourth message. Only one question sir, when do you give me training post?
- | why the good developers become the bad bosses
t | Nephrologist, private, what kind of figure is usual in Egypt?
- | How was it for you to give orders to men of age of your father?
j | Do with me what you will, sweep floors or sort slides, only let me in to your picture library for the winter.
- | how come u left google for a greenhouse
py | Did you had a raise since the prices went up?
y | The night shifts, they are obligatory?
w | Who designed your new building?
wy | Does your company ship to Africa
d | What is worst thing in ICU and why did you choose nurse not doctor?
- | What sort of person hates this work?
- | I'd be glad of the name of anyone else in prison education who'd put up with half an hour of me.
- | Show me with example how weather of one week changes your whole year.
- | How does one learn to be interrupted, as a press secretary?
- | Why did they choose you and not the other forty, what you think
- | the mistakes in translation of manual, can you tell how one almost made accident
t | How much might an illustrator ask for a picture book of thirty-two pages, first timer, no agent?
- | tell me how u became from cleaner to supervisor
t | Hello, forklift driver with permit, how many euros the hour?
p | Tell me only the zone: under 50k or over, what you are making.
- | Kindly share how you are managing the rehearsals and the examination season together, sir.
w | What's your charity's registered number?
jy | Are there any traineeships on your costume side this year?
j | Your company, how many interns will it take in spring, I want to be one of it
- | Between the pilot and the mechanic, who has last word?
- | I've read three books about archives and smelled the inside of none, so what does a Tuesday in yours actually feel like?
j | So what I am saying, at some length and with apologies, is that I have admired your documentaries since I was nine, that I graduate in three weeks, that I have nothing arranged, and that if you have a cupboard which needs a researcher in it then I hope you will think of me.
- | how my grandmother's knowledge of soil could be useful in modern agronomy, in your eyes
- | Explain please how covid changed the smell, the sound, the distance at your work
t | A master baker and a simple baker, how big is the difference on the paper of salary?
d | what is the hardest to teach to apprentice and when you took your last holiday
d | What gets a script past your desk? How did your own first play come to be put on?
y | Nurses get hit by patients sometimes?
p | how much they give you in the end of month
t | Are probation officers well paid where you are? What's the band, more or less?
- | In my culture one doesn't say no to boss. In yours, how do engineers say no?
- | When the funding is cut, how are the children told?
j | Madam, please consider me for any vacancy, even unpaid, I beg.
t | what companies give to data engineer with 0 experience in bangalore, lpa
y | u work alone mostly?
d | How do you cope with reviews, and which of your plays would you burn?
t | Are the internships at NGOs of this kind paid, generally, or is one expected to live on ideals? In figures, if you please.
djt | What do your runners get per day, and how could I become one of them this autumn?
y | Do they shout in the kitchen for real
y | Did the strike change anything?
- | the people who gets into radiology, from which door they usually come
d | How long does a restoration take? Also, what do you listen to while you're doing it?
- | How one becomes calm like you with angry tourist
j | Even a fortnight of making tea in your chambers would be the making of me, if you catch my drift.
dw | When was opened the restaurant and it has how many seats
w | what products you sell
dw | what services you have and how much is each one
- | How do you get an audience that has paid forty quid to forgive you a slow first half?
dw | When was the festival founded and how do you keep it from getting stale?
- | Sorry if it's daft but how d'you get the horses to behave on set?
d | what's in your tool bag and which brand you don't trust any more
w | What's the address of your Dublin bureau?
- | In Vietnam the engineer drinks with the boss to advance. And here, by what does he advance?
- | Which habit from your country helps you here and nobody else has it?
- | What did your family say when you swapped law for luthiery?
t | welder in your country, he makes how much per hour
w | Your bakery chain, how many shops it counts today
d | How do you write an obituary of someone still alive, and who in the office do you have lunch with?
j | I will be very grateful if you talk with your boss about me.
d | When did you last cry at work, and which software do you use for transcripts?
- | Do you remember how it was to be the only foreigner on the crew
j | Waiting your positive answer about a placement at your lab, God bless.
d | why did u stop surgery, and how does one teach hands to be slow
t | What would a wedding celebrant in Melbourne normally charge per ceremony?
- | Do you rather take the apprentice who talks or the apprentice who is silent?
- | I see that you changed from hardware to software, I am wondering the reason behind.
y | Do you think it'll exist in twenty years?
- | Do you remember what made you to leave the university for the farm?
j | I could start tomorrow, even today, even an hour ago if your paperwork allows it.
- | How would one go about writing for games if one is, at heart, a Victorianist?
- | Which Brontë would have lasted longest in your department?
- | Having been rejected by eleven schools myself, I should like to know how a rejected applicant looks to those who do the rejecting.
t | interns at big tech, what are they on now
j | Were you to forward the attached letter to your publisher, I would dedicate my first novel to you.
- | Talk to me about the paperwork, I can take it.
p | how much per hour u charge ur clients for rewiring, u personally
j | Let me be plain: I would like you to recommend me to whoever does the recruiting for the ombudsman's office.
t | how much do apprentices in roofing get in first year
jy | Would your workshop accept me for two weeks try?
- | So you're a funeral director with a theatre degree. What carries over?
- | When patient gives you a gift, chicken or money, what you do
- | The CV of mine has hole of two years because war. How do people in IT see such holes?
- | You told that you was a waiter before. What from waiter life you still use as manager?
- | When you were hired, what do you reckon swung it in your favour?
y | Have you to work on christmas
p | Could you share what you were paid in your NQT year?
- | Doctor, in your country one pays the nurse under the table. How it was for you to come in a system without this?
- | How would you describe the light in the conservation studio?
p | The festival fee for your keynote was how much, if a nosy person wanted to know?
d | how you find the first customer, also which tax mistake you made
t | What's the pay like for teaching assistants, SEN ones?
jy | u know if ur company will take freshers this year?
p | How did your earnings as a sculptor look in the lean years, to the nearest thousand?
- | The apprentices of now and the apprentices of your time, compare please
j | pls sir any small role in ur production house i can manage
j | Would be super if at end of our talk you say to me "come monday".
j | I know you said no favours, but my cousin is applying to your graduate scheme on Monday and a nod from you to the panel would be a lovely thing.
w | How many pupils are on the roll at your school?
j | I know you say only information. But if your heart sees a possibility for me in the firm, I don't say no.
- | On what did you have to unlearn when coming from military to aviation maintenance?
w | How old is your brewery?
wd | how many employees you have and in which city is the factory
t | Could you give me some notion of the salary a trainee archivist starts on?
j | I write you because my faculty obliges a practice of six weeks and I have not found, perhaps by you?
- | Talk me through the anatomy of one very boring day.
- | How does someone with a history degree and no contacts typically come into intelligence analysis?
- | Nurse means in my language "sister". How much sister is in your day?
d | What is a good day? And who is deciding when you do overtime?
- | which software in your office makes everybody to scream
j | I'm told that you need a second pair of hands in the bindery; mine are attached and at liberty.
w | When closes the application for your trainee program?
- | How do you make a gallery feel like it's for the person who uses a wheelchair, rather than merely allowing her in?
t | for olive picking what pays the farmers per kilo to a picker
p | On a scale from church mouse to archbishop, and then in pounds please, where does your stipend sit?
y | u sleep ok?
jy | Can you recommend me at the recruiter of your company?
j | I would rather be your unpaid apprentice than anybody's paid one, and I can begin after Diwali.
- | There's a rumour that town planners dream in beige. What do yours look like?
- | who taught you to solder like this
- | I've lived with a stutter all my life; what has your work as a speech therapist shown you about patience?
- | what would you say to girl who want to be mechanic and family say no
py | does ur boss pay you the overtime
- | What does dispatcher see that driver never see
t | Does anybody make proper money in lexicography? What's the range, bottom to top?
p | what are u on, mate? money i mean
j | I would take less than the others, say this to your boss when he looks for bartender.
j | The truth is I need a job, and yours looks like the one.
t | Out of curiosity what are junior barristers at the family bar clearing in year one, after chambers have taken their cut
- | how do u stay awake in night shift lol
ty | Is it well paid, being a court interpreter?
p | what do you have left after rent, from the wage
t | Would you know what fees life drawing models charge for a three-hour class?
- | Which mistake do you see by every new colleague?
- | In what ways does growing up in care show in how you lead a children's home?
t | What's the usual starting salary for a Year 4 teacher in Perth?
jy | u hiring ?
- | Twelve years same machine. How you don't get mad?
- | how people who are hired only for one season come back each season, why
j | Anything. Dishes, floor, night. I need to enter in a hotel.
w | What are the ticket prices for under-25s at your opera house?
- | I have spent four years learning to say "problematic" in seminars, and now I am to be let loose among actual problems. When you first went from the library to the housing estate, which of your fine words did you have to leave at the bus stop?
- | Being that I am the first of my family in university, what things nobody is going to tell me about office life?
- | How a hiring chef is thinking when he make you the trial day?
y | You need a master's for this, right?
- | I like to know what means "senior" when you say it
w | What time does the reading room shut on Fridays?
t | Rate of a freelance QA tester per day, in Warsaw let's say
- | Please explain me the difference between what is in the study and what is in the reality.
- | Every German tells me "safety first" and then climbs without belt. How is it at yours?
y | Ever regretted ?
y | Women are accepted in the crew?
t | How much is a wind turbine technician making per year, the average I want
d | what scares u on the roof? who teach u the knots?
y | Are the archives cold?
p | what was ur pay rise when they made you deputy head
pd | What do you pay yourself out of the bookshop, and how do you decide which authors to invite?
- | How is the relation between the surgeon and the person who hold the instruments
- | they say the farm eats the marriage. what it ate from you
- | Which of your habits would drive an accountant mad?
t | What could a junior copy editor reasonably ask for per year in Lagos?
- | Tell me how the silence in a recording booth differs from other silences.
t | what is the going rate for tiler per square meter these times
wy | Does the trust run summer schools?
y | Is it dangerous?
jy | is there any free place for student job at reception
wy | does your theatre do captioned performances
dw | How many staff does the foundation have, and what do you fight about?
w | which company is your parent company
w | What age groups does your youth theatre cater for?
j | kindly revert if any vacancy for diploma electrical, 2024 passout
j | How can I become the one you call when your regular interpreter is ill?
y | Do you work most weekends?
- | How do you earn the trust of the old ladies in village clinic
- | Before you were a governor of a prison you were a florist, I read; how does the one haunt the other?
w | which languages your hotel offers on the guided visits
- | What proportion of your day is spent being charming to people who have already decided?
- | What separates a reporter from a person who is merely nosy?
t | what beautician renting a chair can make per month, roughly, after rent
- | when the sprayer breaks sunday evening whom do you call
p | What's in the envelope the church hands you at Easter, in naira?
j | It has not escaped my notice that your desk has an empty chair beside it, and I sit very well.
wy | Is the hospice part of the NHS?
p | First salary you received as a resident, it was what amount?
j | To which kind soul in your newsroom ought my portfolio to be sent, with a view to the trainee scheme?
- | Could I trouble you to say what a dramaturg would be blamed for if the evening went wrong?
j | Attached, madam, you'll find a CV that is dying to be seen by your commissioning editor.
- | how do you decide the price when you know that client is poor
- | Of all the rooms in the parliament building, in which is the real work done?
j | please to forward: Mechanical technician, 3 yrs, ready to relocate, that is me
j | Put in a word for me with the dean, I beg you, there's a research assistant post going.
j | I am not asking for money, only to come and carry your tools for one month so maybe later you take me.
- | how do quality people and production people live in one building
p | I have wondered what a person in your seat brings home, so you, in round numbers
w | In what cities do you run your teacher training?
j | My dream it is to work under you. That is all I wanted to say.
y | Would you call it a vocation?
- | How have your politics shifted since you began to mediate between landlords and tenants?
- | "Other duties as assigned", so it is written in every hotel contract. Give me the craziest.
d | When did you know that you are good cook? And what dish you hate to do?
t | hey whats the day rate for a focus puller atm
d | what makes u proud and who never says thank you
t | What's a respectable hourly rate for someone who teaches piano to reluctant ten-year-olds?
- | How do pharmacy and doctors speak together when there is a wrong dose?
w | In what year was the orphanage trust set up?
dw | Where you have offices and which industries are your clients
wy | Are your galleries wheelchair accessible?
- | If you were to hire your own replacement, which quality would you not compromise on?
w | Since which year exists your company?
- | you come from village, me too. how they looked at you in the big hospital
- | I pay far too much attention to fonts; in which corners of your profession would that be a virtue?
- | What was your reaction when the archive flooded?
t | What is the wage of the one who makes the translations for the tribunal, normally, in your country?
t | I'd be curious to know the going rate for a subtitler, per minute of film or however these things are reckoned.
t | How badly paid are nursery teachers, really? I mean per month.
d | What's the hardest thing to teach about Shakespeare, and where do you see yourself in ten years?
y | Did you always want to be a librarian?
d | Who decides the route, you or computer? And what do you do at border for six hours?
j | what positions are open now at your side
- | what you look at when you enter in other people's kitchen
p | Compared with what the Home Office gave you, how much less does the charity put in your bank?
- | How did they choose you out of two hundred for the apprenticeship, do you suppose?
j | Attached find resume. Kindly do the needful for placement in your plant.
- | Since three years you are in logistics. What has the most changed?
t | After the agent has had his slice, what is a beginning actor generally left with, in pounds?
y | You've never missed a deadline, have you?
- | Tell me what you'd tell your nephew.
- | Suppose the heritage budget doubled overnight: what would you mend first?
w | Could you tell me what opening hours the advice centre keeps?
p | As partner in vet practice you take how much from the profit?
j | Read my CV please and tell if with it your clinic would take me.
- | Do you remember your first night alone as doctor, how it was?
p | Forgive the vulgarity, but roughly what lands in your account at the end of the month?
- | For you, is pension and security more important or adventure, when you took the navy engineer contract?
j | Sorry to be direct: my visa ends in august and I need an employer. You are employer.
- | I have to write eight hundred words on "a day in the life". Which day of yours deserves it?
- | What is the price of candour in a ministry?
- | What would the hiring panel in a place like yours never forgive?
- | How does the mission of the trust sound at four on a Friday afternoon?
wy | Is your college affiliated to Delhi University?
py | Can you buy an apartment with your salary?
py | You earn good?
- | How old does one feel, in a school that old?
p | After twenty years in the diplomatic corps, what figure is your pension built upon?
- | How are volunteers thanked, in a place that can't afford to pay them?
- | The pay gap in orchestras has been written about for thirty years; why does it go on?
t | What salary would you expect a fresher in content writing to be offered in Pune, roughly?
- | Which questions students always ask and you are tired of them
jy | If I finish my diploma in june, can you hire me?
- | What part of the census is secretly beautiful?
- | I'm fear of blood but I love biology. For such person which corner of the hospital you would show?
wy | Do ur company have office in Lagos too or
d | What do old farmers do better than you? How does the EU money change what you plant?
j | Who at your studio would I write to about getting taken on as a junior animator?
- | If the museum is honest about how it got the bronzes, who is upset first?
- | What is a recommendation letter really for, from the side of those who read four hundred of them?
y | Was it worth it?
d | who do you report to and what's the best advice you got as a rookie dispatcher
- | Would you be so kind as to tell me what a registrar does between the weddings?
d | Which day in the year is worst for the hotel, and how did you come from Tunisia to the Alps?
t | Among people who paint theatre backdrops, what passes for a good week's money?
wy | Does the gallery open on Mondays?
j | If a rather eager medievalist were to turn up on your doorstep with a spare summer and her own pencils, how might you put her to use?
y | You write under a pen name, don't you?
d | What does a school counsellor do all day? How did Covid alter the children you see?
p | bonus this year how much did u get if i can ask
t | how r radiographers paid, ballpark, in public hospital
- | The container is lost. Walk me in your next sixty minutes.
w | What subjects are offered at your sixth form?
w | In which building on campus is your careers department housed?
p | Promotion to lead, what did it put in your pocket per month
w | When is the deadline for your residency programme this year?
d | Which part of embassy life do films get wrong? How did your kids take the moves?
y | Is there a lot of papers
- | The hours I've read about. What about the minutes, the ones between two clients?
w | Which awards has your studio won?
j | I'd be over the moon if you'd keep my name in a drawer for when the poetry slot comes free.
y | Does anyone actually read the minutes?
j | Whatever day the HR is free, I am free too. Interview me, pls.
- | how do u switch off after a child protection case
t | care home helpers, minimum wage or more, what is common
t | Between us, an agronomist at seed company, he touches how much?
p | That first commission from the council: what did the cheque say?
y | It is dangerous?
d | What would you say makes a good foster carer, and how have the courts treated you?
p | I'm told your book on eels sold rather well. What has it brought you, in royalties?
w | Where seats your head office?
- | How does being from the estate you now police alter a Saturday night?
y | Would you recommend the life to your own daughter?
y | Do your friends understand what you do?
wy | Has your agency got an office in Manchester?
t | Please the normal hourly of a cleaner in hotels of Zurich?
- | What do the people who clean the statues know about them that the scholars do not?
w | your opening hours on sunday?
d | Why did you move from Lagos to Dubai and how does the kitchen there treat the juniors?
j | My tutor said never to ask for work at one of these, so I will merely observe that I am free from the ninth of June and would carry anything.
y | Your work is more or less safe from AI?
- | how your first boss shaped u
- | My father sold his sheeps to pay my study of informatics. What should I do so it was not for nothing?
p | u remember the number on your first cheque? tell me it
p | They gave u shares or only salary? how much shares i mean
- | Where do the good ideas in a children's publisher come from, the children or the sales team?
j | If one of your waiters falls ill, call me first. I live five minutes.
- | Which of your lessons flopped most magnificently?
t | how many lakhs a civil engineer with MTech is getting in site job
- | What was the first thing you unlearned once you left nursing school?
j | My final year ends in May and honestly I can see myself on your ward team, so if anything comes up, you have my number.
- | how did you get hired at the museum, if you don't mind me asking
p | Without being rude, what number is on your monthly slip?
w | I was just curious about when the foundation got started, like which year.
- | What makes a day on the boat feel like it paid off, even when the nets come up empty?
y | Given the hours, is it lonely?
d | What drew you to translating poetry, which author gave you the most trouble?
t | What would a junior welder around here take home in a week?
- | Which part of your job would you never hand over to an intern?
jy | Would there happen to be a small corner for one more trainee in your workshop this summer?
j | Pls ma, any small thing you can do so that my application does not die in the pile.
wy | Am I right that your bank also has a branch in Kumasi?
- | Do you lean more towards criminal or family cases?
p | How much of a bump did you see when they made you sergeant?
- | What do people on the outside get wrong about earning a coach's trust?
y | did u cry on ur first shift
j | I admire everything you have built, and that is why I am humbly asking that you consider me for even an unpaid role, sir.
t | Ballpark, what can a freelance illustrator charge for a book cover?
- | When a client says the price is too high, what goes through your head?
w | What services does the clinic offer besides vaccinations?
- | Could you walk me through what happened yesterday between breakfast and lunch?
- | I read that your company website was rebuilt by two people in a month. What was that like to live through?
j | If I were to send you my résumé tonight, it would be great if it landed on the right desk.
d | How did you end up in logistics? What would you tell a teenager who finds trucks boring?
- | Is it better to start in a small kitchen or a big hotel one?
t | For someone straight out of a plumbing course, what kind of money are we talking?
dw | Who runs the whole charity at the moment and in which countries do you work?
- | What do you look at first when you are choosing between two applicants who both look fine on paper?
j | Please madam, my uncle says you are the one who decides on attachments, kindly remember me when that time comes.
- | How come the pay gap between the men's and women's teams has lasted so long?
py | You must be making six figures by now, no?
- | Do you remember what made you pick soil science?
wy | is ur firm listed on the nyse
d | I'd like to know what the hardest month was, also which software you swear by.
- | If money weren't part of it, what would keep you in the ministry?
y | Ever regret leaving the army?
t | Are the interns at places like yours on a wage, or do they live on air?
j | The reason I reached out, to be honest, is that I need a placement to finish my diploma and yours is the only studio nearby.
- | What does an ordinary Tuesday look like for a game tester
- | Your mission statement talks about dignity. When did you last see that in a meeting?
p | What did your very first acting contract put in your pocket?
- | How do you and the translators work together when a text is still changing?
y | So you work nights, right?
- | Would you mind describing the smell of the lab? Odd question I know, I just want to imagine it.
jy | Any vacancies on your farm at lambing time?
- | what's something a good paralegal does that nobody notices
d | Which skills matter most on a building site, and how do your kids feel about your hours?
- | I have never met a diplomat before. What is the job when nobody is watching?
w | Curious thing, what were the original products your brewery sold when it opened?
t | Does a vet nurse's rate go up by much after, say, five years, and to what?
- | Who in your company would surprise me the most?
j | Shadowing you for one week would be my foot in the door, so I am hoping you'll say yes.
p | I'm budgeting for my future so it'd help to hear what someone like you, i mean you exactly, brings home after tax.
- | Is there a moment from training that you still think about, and if so, what happened?
- | What do you wish your younger self had paid attention to at law school?
dw | what are your opening hours, whats the best exhibit in your opinion
- | In my country a policeman is feared. How people look at you here when you wear the uniform?
wy | Does your agency have a press department?
j | I hear you're expanding. I'm free from June. I learn fast. Just saying.
- | How did the hiring process feel from your side of the table?
ty | Does physiotherapy pay decently?
- | Who else in theatre lighting should I speak with to get a different view?
y | Is maths needed for carpentry?
- | Do you sketch by hand first or go straight to the screen?
p | What is the largest bonus you've ever walked away with?
- | Looking back at your first job in a call centre, what did it teach you about patience?
t | Supply teachers, daily, in Lagos or Abuja, how much do schools give them?
j | Your talk at our campus was the highlight of my term, it was so generous of you, and if the recruiter could hear my name from you I'd be over the moon.
w | which city is the head office in
y | Has the work ever made you ill?
- | When you interview someone for the crew, what answer makes you sit up?
p | So, roughly, what's your day rate as a cameraman, if that's not too cheeky?
- | Is it the patients or the paperwork that tires you more?
t | I keep reading wildly different numbers for starting salaries in biotech, which one should I believe?
d | Why farming, why here?
- | What small thing can a newcomer do to earn respect in the squad room?
jy | Is your chambers taking pupils next year?
- | Please, how does one day become different from another when you are keeping books for a parish?
- | The job ad for your role must have said one thing. What did the job turn out to be?
w | Your company's annual turnover, what was it last year?
yw | Was the orchestra founded before the war?
- | Which founder's habit still shapes how you all run meetings today?
p | After your promotion, by what percent did the salary go up for you?
- | what would make you quit tmrw
y | Is there a lot of maths?
t | How well are prison officers compensated in this state?
j | Not to be forward, but my dissertation ends in March, my rent doesn't, and your lab is ten minutes from my flat.
- | Could I ask how you deal with a crew member who does not listen on deck?
- | What do you do when a well-paid project goes against what you believe?
dt | What do sub-editors make these days and how did you get your first byline?
w | I wonder how many branches the credit union has got by now.
- | How have your reasons for being a nurse changed since the first year?
y | you ever get bored lol
jd | What is the most challenging aspect of customs work, and how might I go about joining your department this autumn?
- | If I shadowed a vet for a day, what would shock me first?
p | Did they offer you shares when you joined, and if so, what were they worth?
- | A friend in HR says no one reads cover letters. How do you see it?
- | How do interns and old hands get along on a dig?
t | For a session drummer, what's the going fee?
y | Do clients ever shout at you?
wd | How large is the team at your NGO? And what made you stay through the bad year?
- | What does it feel like to sign off a bridge with your own name?
j | Attached is my CV, sir, for your kind forwarding to the concerned person.
- | What keeps a freelancer sane in the months with no work?
- | Describe please one mistake, the one that did teach you most.
wy | Do you guys sell to schools too?
t | Does the union set what apprentices electricians get, and how much is it now?
- | Were you the sort of child who took radios apart, or did the engineering come later?
y | No regrets about dropping out?
p | I hope to be where you are in ten years. What would that mean in dollars, judging by your own payslip?
j | Whom must I write to at your embassy so that they take me on in the visa section?
d | What do you read to keep up, how do you switch off at night, who do you call when a deal collapses?
- | When did you first feel you were a real journalist and not just pretending?
j | Mostly I want to learn, but yes, a summer spot with your crew is what I'm really after.
w | When is the deadline for your graduate scheme?
- | A lot of the websites say actuaries sit alone all day. What have they missed?
y | Would your mum say you picked well?
j | It would mean the world if I could sit an interview at your practice, even only the phone stage.
t | Suppose I qualify as a midwife next spring. What lands in a midwife's account each month at that stage?
jy | u got a job 4 me lol
jy | Can you put in a word for me with your manager?
j | Thank you for being so generous with your time, and as you have seen today that I listen well, I trust you'll think of me when the junior post is vacant.
dy | Is it dangerous, and do you get to travel?
- | hi!! what's the best bit of feedback u ever got at work
w | I'd be interested to learn which clients your agency has worked for.
- | Does an apprentice learn more from the boss or from the other apprentices?
p | Back when you were a trainee at the bank, how much did they give you?
- | Would it be alright to ask what you say to a family after bad news?
- | Sir, in our place pastors are not trained, they are called. How did it happen for you?
j | I'd be ever so grateful to be kept on file for anything going, even making the tea.
y | Is a master's degree a must?
- | What did the company do right when you came back from parental leave?
t | Interns at architecture firms: paid or just thanked?
d | How does a normal match day run for a physio? What would you be doing if sport had not worked out?
- | How do you tell when a student teacher is going to be fine?
p | Between us, what's a good commission month for you?
- | Which do you rely on more at a crime scene, the checklist or the gut?
w | Funny question perhaps, but who is the CEO these days?
- | What are hiring managers in film scoring really listening for?
j | You once said someone took a chance on you. I am looking for my someone.
y | Isn't it freezing out on those rigs?
t | What would be a fair annual figure for a first-year associate?
d | how do u stay calm in the kitchen? where would u eat on ur last day on earth?
p | My dad reckons pilots like yourself are loaded. What's the truth, figure-wise, in your case?
- | Do people in conservation tend to move towards research or towards fieldwork as they get older?
d | Which course at uni turned out useful, which one was a waste of rent?
- | What do you think the company would lose if everybody worked from home?
w | Where can one find your shops, which towns I mean?
jy | mate any chance of a start on your site
- | For how long did you doubt, and what ended the doubt?
- | The word 'career' makes me nervous. How would you describe what you've had instead?
y | Did you always want to be a judge?
p | What did you manage to put aside from your wages that first year on the ship?
- | Can you recall what your first week at the embassy was like?
t | After tuition and loans I have to ask: what does dentistry bring in for the average dentist?
j | Would love an introduction to whoever picks your interns, that would really make my year.
- | What do you believe about farming that your neighbours don't?
wy | Is the theatre run by the council?
- | How is a budget agreed when three departments want the same pot of money?
d | Tell me how a story gets from tip to front page, and what worries you about AI?
- | What did nobody tell you about the paperwork in adoption cases?
y | Right, so is the uniform comfy?
- | Do you reckon it's wiser to specialise early, or float about for a bit?
t | What sort of hourly do they give baristas who train up as roasters?
j | My mother is praying that God will use you to bring me into that hospital, so I thought I should at least mention it.
j | I gather your lab loses its technician at Easter, and I happen to be rather good with a pipette.
w | What's the mission of your organisation, in its official wording?
- | Since you founded the choir yourself, what was the scariest moment?
p | Do you live off the pottery alone, and about how much does it bring you in a year?
- | Whom do you call first when a shipment goes missing
y | Do women get treated the same in your garage?
dw | In what year was the zoo opened, and how did you learn to handle snakes?
- | What would you ask you, if you were me?
- | You know, in Brazil we say a cook must taste his own salt. What is such a rule in your work?
j | I shall be available from 1st August and wish to be considered for any suitable opening under your good self.
t | Are trainees on pilot schemes given a stipend, and how big is it?
- | How do you pay back the trust of villagers who let you study them?
y | Would you say it's a young person's game?
jd | What got you into radio, and what must I do to get a seat at your station?
p | Go on, what did they put on the table when they poached you from the rival firm?
- | Which part of being an interpreter can you not practise in a classroom?
w | How many languages does your agency cover on its price list?
- | Do you do your best thinking in the morning or at night?
dy | Do you have to be fit? Is there an age limit?
- | What is the difference between someone who is good at sales and someone who is merely loud?
jy | Might your vineyard need extra hands come harvest, say a pair attached to me?
- | I've read your whole website and still can't picture it: what do you actually do from nine to five?
t | When people say nursing is badly paid, what are the actual numbers?
- | What did being let go teach you, if it's okay to bring that up?
y | Can you switch off at weekends?
d | How did you learn to bid for contracts? How do you deal with a subbie who doesn't turn up?
- | Which myths about prison work would you like to bury?
w | Which departments are there in your hospital?
j | Which form do I fill in to be taken on by your team this year?
p | Don't answer if it's private, but your pension pot so far, what does it come to?
j | If there's ever a day when your usual runner calls in sick, I own boots and an alarm clock.
j | Hypothetically, a second-year turns up at your dig with her own trowel and hopes you will find her a place. That second-year is me.
jy | Does your forge take on school leavers?
y | am i too old at 31 to retrain as a plumber
t | How much per word is usual for translators from Polish?
- | Is there something about your parish you'd change if the bishop weren't looking, and if so, what?
w | Just to set my notes straight, what was the company called before the merger?
pd | What's your current salary, and who inspired you to become a surveyor?
- | Do you think of yourself as an artist or as a tradesman?
- | What makes an intern memorable for the right reasons?
y | Have you got any time for hobbies?
- | What was the strangest interview question you ever had to answer to get a job?
j | Long story short, I got two rejections this week and thought, why not ask the nicest person I know in publishing for a way in.
t | what's the damage like for juniors in advertising, money wise i mean
- | When the referee is wrong, what do you tell the young players?
w | For my essay, I need to know how many beds the hospice has.
- | How did a girl from a farming family come to fly helicopters?
y | So, all in all, happy?
p | You said the move to Dubai changed your finances. From what to what?
- | Is the romance of archaeology real, or is it mostly mud?
- | Which of the company's products do you secretly dislike, and why?
d | Could you tell me what a curator does all day and how museums decide what to throw away?
jy | Would your boss be open to a three-week placement for a very quiet physics student?
- | How do you prepare for hiring season without losing your weekends?
- | Say a rookie comes to you in tears. What happens next?
t | I'm torn between plumbing and heating, pay being the decider, so which brings in more these days?
y | Does it get easier?
- | What do you look forward to on a Monday, whn the alarm goes
w | Do tell, what year did your law firm open its doors?
p | My mates and I have a bet on what a stand-up like you pockets per gig. Who's closest, the one who said fifty or the one who said five hundred?
- | Why do translators so rarely get their names on the cover?
j | I don't expect an answer today, only that you hold a place in your mind for a hardworking Nigerian graduate when slots open.
- | How do you see the job of a librarian in twenty years?
y | The night shifts, do they ever end?
- | What in your training turned out to be worth every penny?
wy | Does your shipping line still serve Fremantle?
d | What surprised you on day one. How do you choose which patients to see first
- | How do curators feel about what the museum shop sells?
p | Would you write down, on this napkin, the amount your school transfers to you each month?
t | How much should I quote as a first-time wedding photographer?
d | What do toddlers understand that grown-ups don't, and how did you choose your nursery?
j | If your firm is anything like you, I would be proud to carry its letterhead someday soon, even as office boy.
- | Did you come to banking through numbers or through people?
p | Could you share how your earnings have grown, in figures, since you began as a croupier?
y | Will robots take your job?
- | How are raises usually argued for in a place like a newsroom?
- | Would you say more about the year you spent unemployed?
wy | Can visitors get student tickets at your gallery?
- | What's one thing on your desk that tells the story of your job?
- | For me English is third language. How was it for you to begin work in a tongue you did not own?
j | Since you asked what I want: to be in your office next summer with a lanyard round my neck.
ty | Is ministry a decently paid calling in your denomination?
d | Who do you answer to? What part of the paperwork would you bin?
- | What is it about goats
w | Which certifications does your workshop hold?
- | Can I be nosy and ask why you left a job that everybody envied?
y | Is there ever a quiet day in A&E?
p | Approximately how many lakhs per annum are you drawing at present, sir?
w | Which games has your studio put out so far?
- | What would an honest job advert for your role say?
jtd | How much are summer students paid in your trade, and could you get me in as one?
- | Do you plan your lessons, or do you wing it more than you'd admit?
y | u ever wanna just walk out
- | Which rule in aviation was clearly written after someone's bad day?
p | Overtime included, what did last year come to for you at the depot?
t | Anyone going into refereeing at county level would like to know the match fee, me included.
w | What brands does your group own?
- | When you negotiate a contract for a player, where do you begin?
j | No pressure at all, though a nod from you to the head of recruitment would open that door for me in a second.
- | How is grief handled among paramedics, between yourselves?
d | I'm wondering where the ideas for your puppets come from, plus how you survive a bad review.
yw | Your clinic's open Sundays, isn't it?
p | If I peeked at your bank statement on payday, what would I see coming in from the school?
- | What are the politics of a kitchen, really?
y | Tell me straight, would you let your own kids do it?
- | How did the founders react the first time you told them they were wrong?
- | A quick one: what book should anybody read before going near a courtroom?
j | I've already bought the steel toe caps, so if someone drops out of the apprenticeship, ring me first.
w | In how many capitals does your ministry keep an embassy?
t | Fresh out of cooking school, how much would one get on the line in Melbourne?
w | It says somewhere you've won awards, which ones has the agency got?
- | In what way did your gap year pay you back later on?
t | What's the floor and the ceiling, salary-wise, for in-house counsel?
j | One sentence from you to whoever handles recruitment would do more than my forty applications have.
w | Tiny detail for my report: the full postal address of your winery.
y | Surely there are days when nothing works?
- | Do bricklayers and architects ever see a wall the same way, and if so, when?
w | Where do your products get made?
p | In your Navy days, what did the pay book say at the end of the month?
- | I failed two modules. How did you talk about your own weak spots when you were starting out?
d | How does one become a coroner's officer, what keeps you from taking the job home?
- | what do you do first wen the bus breaks down
wy | Out of interest, does the company have its own app?
- | If I were to sit quietly in the corner of your classroom, what would I notice about you?
jy | Do they let outsiders apply for the internship, cos I'd be keen?
p | As a second mate, what were you on when you signed your first articles?
t | How about the financial side, what are museum guides getting per hour now?
- | Having worked both for a charity and for a company, where did you feel more useful?
y | Is it usual to change firms a lot?
j | My tutor says to be brave: may this be the start of me working for you.
t | Analysts in their first year, base plus bonus, what's the total these days?
p | Out of a ticket of fifty quid, what's left for you, the headliner?
- | What makes one salon feel like a family and another one like a factory?
w | I'd like the names of the people who started your business.
- | Do you feel more like a guest or like a local, after eight years in Nairobi?
- | How is promoting somebody different from rewarding them?
d | What sort of people thrive in the fire service? And your knees, how are they holding up?
- | Let me ask about failure: which one are you weirdly fond of?
t | If I told my parents what an early-career game writer earns, would they cry or cheer? Numbers please.
d | Why Latin of all things, how do you mark forty essays a week?
j | I have not come to beg, but a stipend-less attachment under you is all that stands between me and my certificate.
- | What did the company teach you that no school could?
py | Are you on more than your husband, if I may be so bold?
w | Who was it that set up your think tank?
w | What time does your library close in the holidays?
- | How come vets joke so much?
- | I heard that the interns run the place in August. What's that like for you lot?
y | Is Hindi useful in your work?
- | What's the right moment to tell an author that the book isn't good?
dw | What does your firm specialise in? What would make you turn down a client?
- | May I know which habits helped you through the CA exams?
j | i'll work for free tbh just get me in the building
- | When you hire for your restaurant, is it the hands or the attitude you look at?
t | Would love an honest figure for what nannies with a diploma can ask in London.
- | How does weather get into your mood when you're a roofer
y | Was it hard to leave home?
p | What was the last pay rise you managed to get, in pounds?
- | Which of your colleagues' jobs would you steal for a week?
- | Do police dogs choose their handlers or is it the other way round?
d | Please tell me the best thing about running a nursery; also tell me how you find decent staff.
w | Who sits on the board of your NGO?
- | As a Kenyan who moved to Oslo, how did you learn what people mean when they are saying nothing?
jy | Will you be needing anyone for the Christmas rush?
- | What is a good question that students never ask you?
y | Any chance machines take over subtitling?
- | My impression is that curators are gatekeepers. Where am I wrong?
t | In terms of remuneration, what may a newly called barrister expect?
- | How do you carry on after losing a match you should have won?
j | Perhaps my portfolio could find its way to your creative director? It's just that I'd fit there so well.
p | What was the offer in your first letter from the bank, the line with the currency sign I mean?
w | Which universities does your institute partner with?
- | What does a salary negotiation look like from the employer's chair?
p | How much did that advert you starred in put in the bank for you?
y | Do farmers ever take a holiday?
- | If your apprentice remembered only one thing about joints, what should it be?
d | When did you realise law wasn't for you, what does your wife make of the bees?
- | whats ur take on unpaid internships, like morally
- | Which words do you never use with a patient's parents?
j | Should someone on your helpdesk hand in their notice, consider me already dressed.
- | What's it like being the only woman on the rig?
- | What is the oddest reason a candidate was ever turned down, as far as you can say?
w | While I was on the tram past your building I got to thinking, how many floors and offices does your company have there?
j | Your journey is so inspiring, Ma, truly, you are a role model to all of us in the department, and I'd be grateful if you would help me secure a slot for industrial training at your plant.
j | My cousin interned with you lot and I'm the better cousin, pass it on to whoever picks.
p | I promise it stays in this room: your fee for the last film?
- | In a small airport, which job is the one that holds all the others up?
t | Does a coder in a charity get less than one in a bank, and by how much roughly?
y | Do you have to work weekends?
- | How did you hear about your very first opening?
d | What do you find hardest about anaesthetics, and who would you suggest I read?
- | Some days I think I only want this job for the title. How was that with you?
wy | Did the company begin in a garage?
wd | When did your factory open, and what does the noise do to you?
jy | Can students come and shadow you, asking as I need a way into radiography?
- | Of everything you've designed, which chair do you yourself sit in
t | Apprentice hairdressers, minimum wage or below it, what's the going thing?
y | Honest answer please, is it worth it?
- | What's your way to say no to a powerful donor?
p | how much was your sign on fee at the club
- | How would your day change if the website went down?
dw | When was your publishing house set up? Who decides which manuscripts get a second look?
- | Why does a good referee go unnoticed?
j | You mentioned being short-staffed, which is sad for you but made my heart jump a little, because I am graduating and live nearby.
- | Could you perhaps paint me a picture of harvest week?
t | I'd need to feed two kids on it, so what does a teaching assistant clear a month?
- | What was your worst intern story, if you were the intern?
y | Do lawyers really argue as on TV?
w | How many hectares does your farming company have
- | Where is the line between marketing and lying, for you personally?
jy | Is there room for one more?
- | Would you rather manage ten people or be managed by one good boss?
pdt | What do session singers get nowadays, and what do you get?
- | I noticed you hire former prisoners. How has that changed the mood in the bakery?
d | How do you write a sermon, what do you do with your own doubts?
y | Are your weekends your own?
- | After twenty years of policing, what still surprises you about people?
w | Could you tell me what your company charges for a basic survey?
- | What sort of company is a lighthouse keeper to himself?
j | Might I trouble you to glance at my CV before Friday and slide it across to the partner who does the choosing.
- | Do I start with Python or with statistics if I want to end up in epidemiology?
p | You've been so open about everything else, so: annual income, this year, you?
- | how does one say sorry to a client without paying for it later haha
t | Tell me the truth about money in puppetry, what's a decent year's income for those who do it?
y | Did anyone try to talk you out of it?
w | I can't find it on my phone, what carriers is your freight company working with?
d | I've two for you. Which exam nearly broke you? What do you eat on a double shift?
- | For a shy person, how is it to be in hotel reception?
wy | Has your charity got a branch up in Darwin?
- | Who was the customer you learned the most from?
j | Anything at all, sweeping, filing, I just need somebody to let me begin in a theatre like yours.
- | Is surgery more like carpentry or more like music?
y | The smell, you get used to it, yeah?
- | What could a company do to earn back the loyalty of people it has let go?
p | The grant you live on as a poet, how big is it?
t | What are the pay bands for social workers at entry, middle and top?
- | I'm curious how you and your co-founder settle a quarrel.
w | Name the three main products of your firm, if you please.
- | What's an example of a rule you follow although nobody checks?
d | Why did you swap accounting for acting; how do you learn so many lines?
jy | Would you ever take a chance on someone like me in your team?
t | Sign language interpreters, per half day, what do they invoice?
y | Have you ever been sued?
p | Running a youth club can't make anyone rich, so what are you on, if I may?
w | Which countries does your airline fly to at the moment?
- | How do you feel about the phrase 'do what you love and you'll never work a day'?
t | People speak of a pay cut when teachers move to edtech or the reverse. What do the two sides typically earn?
w | Which of the bridges in this city were built by your company?
j | By the way, the email I sent to your careers desk has gone unanswered for a month, so a nudge from inside would be a blessing.
y | Were you scared?
- | If a salary fairy doubled everyone's wages overnight, what would still be broken in nursing?
p | How much did you make in your first year as a paramedic, if that's not too nosy?
t | what do junior paramedics get these days
- | How do you keep paying attention on the eleventh hour of a shift?
p | May I ask what your current salary is, Sir? I am only asking for my own planning.
t | Roughly what would a newly qualified quantity surveyor see on the first payslip in Manchester?
- | What do you make of the new apprenticeship rules for electricians?
py | Could you live on what you got in that first gallery post?
p | what's ur salary lol
- | Who decides how the museum's exhibition budget is split between shows?
t | Among freelance subtitlers, what's the going rate per minute of film?
p | When you went from the bank to the charity, how big a drop in pay did you take?
ty | Does social work pay decently in Victoria?
- | Looking back, which course gave you the best value for the time you put in?
p | So what did they put on the table when the studio made you an offer?
t | If I became a vet in a small town, what could I expect to bring home each month?
y | Was your master's worth what it cost?
p | I'm wondering what a pastor like you lives on.
t | I'm wondering what pastors generally live on.
- | How did you pay for flight school without rich parents?
p | Madam, what is your CTC at present?
t | what package are freshers from tier 3 colleges getting in VLSI
w | What are the fees for a term at your dance academy?
p | Tell me honestly, how many zeros on your bonus in December?
- | In your experience, why do women in surveying still get offered less for the same post?
t | In round numbers, what's the gap in wages between a staff nurse and a charge nurse?
p | your pay, ballpark?
- | What's the best tip you ever got from an older colleague?
p | How much was the last raise you got at the brewery?
t | How much do brewers make, in general?
j | I wouldn't need any wage at all, I'd just love to spend July in your workshop.
ty | Is welding good money?
p | If I looked at your tax return from last year, what figure would I find under income?
- | How do you explain to a client that the cheaper option will cost them more in the end?
t | What sort of money is there in court interpreting?
p | What's your own day rate as a photographer?
t | What do wedding photographers around Leeds tend to charge for a day?
w | How much does your studio's standard wedding package cost?
- | Did growing up without money shape the kind of law you chose, and if so, in what way?
pd | What do you earn now, and what made you choose radiology in the first place?
p | The year you moved up to head chef, what happened to your pay packet?
t | For a commis chef in a hotel kitchen, what's the hourly?
- | How does a kitchen split its tips so that nobody feels cheated?
p | Can I ask what you were on when you started out as a copper?
t | Can I ask what police constables are on in their first couple of years?
yw | Does your university offer scholarships for international students?
p | Is it rude to ask how much of the company you own after all those years?
t | What kind of equity do early engineers at startups usually walk away with?
- | How do founders decide who gets how much of the company without falling out?
p | how much u get for one match as referee
t | per match how much are referees paid at the county level
- | What rate of rejection should a young actor get used to?
p | I hope it is not impolite, but how much money does the ministry give you each month at your post in Geneva?
t | Out of curiosity, what are attachés posted abroad given a month?
y | Can most families afford therapy at your practice?
p | what did your very first paycheck from the farm say
ty | Would a farmhand's wage cover rent around here?
- | What does a good harvest year change in how you plan the next one?
p | Where on the pay scale are you sitting at the moment, if you'll forgive the question?
t | Where on the pay scale does a brand new primary teacher sit?
- | Why did teachers in your district go on strike over pay, as you saw it?
pt | What is the usual salary for a data analyst, and yours, if you don't mind?
p | Did the Lagos office give you more than the Abuja one, and if so, how much more?
t | Please how much are NYSC corps members in banks being paid now?
- | How much of your week disappears into pricing policies?
p | What do you clear in a good month on the trawler?
t | What does a deckhand clear in a good month?
- | Tell me about a time when spending more on a set paid off.
p | I've heard pilots joke about being rich. What are you actually on?
t | I've heard pilots joke about being rich. What do first officers actually get?
- | I've heard pilots joke about being broke after training. How did you get through that time?
p | And the money you got for your first novel, how much was it?
t | What's a usual advance for a debut novel nowadays?
- | What does an advance do to a writer's freedom, do you think?
p | If you don't mind me asking, has your salary doubled, tripled, what, since 2015?
t | How much does a physio's income grow between year one and year ten?
d | How did you finance your degree, and what surprised you most in your first month of work?
p | wat do they pay u there
t | wat do they pay ppl in logistics
- | how did u manage money as a student nurse
p | When the recruiter asked for your number, which number did you say?
t | When a recruiter asks a junior tester for a number, what number is normal?
- | When a recruiter asks for a number, is it wiser to answer or to ask back?
p | It would help me to know what you yourself take home after tax.
t | It would help me to know what a plumber takes home after tax.
- | It would help me to know how you priced your first job as a plumber's mate gone solo.
jpd | What are they paying you, and could you put in a word for me with your manager?
p | What's left in your account at the end of a month of puppetry, between us?
t | is there any money in puppetry for the average performer or are we talking beans
- | How do puppeteers find funding for a new show?
p | How much per hour did the agency give you when you were temping?
t | How much per hour do agencies give temps in admin roles?
- | What value does a temp agency add for someone fresh out of college?
p | Which income band would you tick on a form right now?
t | In which income band do most midwives in Ireland fall?
- | How many births a year does one midwife attend on average?
p | One thing I could not find on LinkedIn: your salary.
t | One thing I could not find online: salaries of conservators.
- | One thing I could not find online: how conservators decide what is worth saving.
jy | Would you take me on for the summer even without pay?
- | I read that your union won a better deal last spring; how did those talks go behind the scenes?
p | i know its private but how much do u earn as a game designer
t | For someone three years into game design, which salary would you call normal?
- | What made you walk away from a high-paying job in oil to grow vegetables?
p | When you left oil for vegetables, what did your income go from and to?
ty | Do game testers earn minimum wage?
p | Did they throw in a signing bonus, and how big was it?
- | How do you tell a bride that her budget won't stretch to live music?
t | What would an average band get for playing at a wedding?
p | What did your band get for the last wedding you played?
yw | Is entry to your museum free?
p | Good evening ma. Please how much is your salary as a pharmacist in that hospital?
t | Good evening ma. Please how much are intern pharmacists paid in government hospitals?
- | Good evening ma. Please how did you cope in the months salaries were delayed?
t | Suppose I start as a paralegal in Chicago. What would land in my bank account?
p | Back when you were a paralegal, what landed in your bank account?
d | What did your PhD cost you in terms of friendships, and how do you choose students today?
- | How much money do you usually handle in one shift at the counter?
p | To put it bluntly, what's your annual?
t | To put it bluntly, how badly are curators paid?
- | Who pays for repairs when a tenant leaves the flat in a mess?
p | Salary?
t | Entry-level salary?
- | Worst part of the job?
p | My mother would like to know how much a woman like you earns at the embassy.
t | My mother insists that artists make nothing. What do illustrators really make?
- | My mother says art school is a waste of money. How did yours take it?
j | My mother says I should be honest, so: I need a paid job and I hope your firm has one for me.
t | How do wages in forestry up north compare with those down south?
p | How's your wage up here compared with the one you had down south?
- | How is forestry up north different from down south?
py | Did you get a raise after passing the bar?
t | By how much do salaries jump once people pass the bar?
- | How many hours a week did you put in to pass the bar?
p | I suppose a surgeon like yourself drives a nice car. What sort of sum comes in every month?
t | Consultants in the NHS, registrars, house officers: what's each of them on?
- | What would you tell a medical student who is mainly in it for the money?
w | How many scholarships does your foundation hand out every year?
p | How much have you managed to put aside from your wages since you started on the ships?
t | What do cruise ships pay their entertainers?
- | What do cruise passengers pay least attention to that you work hardest on?
p | What's your hourly rate as a tutor?
t | What's a fair hourly rate for a tutor with no experience in Melbourne?
- | At what rate do students usually improve once they start with a tutor?
pt | What do translators with your languages get per month, you included?
p | How many rupees in your hand after deductions, sir?
t | In hand salary of SBI PO these days?
- | Sir, the coaching for bank exam is very costly, how you prepared without it?
p | could you get by on what they gave you at first, or did your parents chip in?
t | could a person get by on a junior reporter's wage in Dublin, or do most need a second job?
- | How do local papers keep going when nobody wants to pay for news?
t | Compared with PR, what does journalism pay?
p | Compared with your years in PR, what does journalism pay you?
- | Compared with PR, what does journalism ask of you?
p | I've a cheeky one: what did you sell your share of the practice for?
t | What do locum dentists get for a day, typically?
w | What does a check-up cost at your clinic?
- | How do you talk with a patient who needs a crown but can't afford it?
p | You mentioned a promotion in May. What did it add to your salary?
- | You mentioned a promotion in May. What did it add to your workload?
t | When someone goes from associate to senior, what does it add to the salary?
p | What was on your contract, moneywise, when the club signed you?
t | What do women's league players get in a season, most of them?
- | What's the cost of an injury for a player's state of mind?
ty | Can juniors in architecture expect more than thirty thousand?
p | The grant paid you how much a month as a doctoral student?
t | PhD stipends in chemistry, how high are they usually?
- | PhD funding: how did you land yours?
p | How much would they have to offer before you'd leave, I mean, how much is it right now?
- | What would have to change before you'd leave?
t | Nobody at school will tell us the real pay figures for care workers. What are they?
p | Nobody will tell me the real numbers. Would you be willing to share your own salary history?
- | Nobody at school tells us what care work is really like. What would you say?
p | what's ya pay like mate, decent?
t | whats the pay like for sparkies in Perth
- | whats the banter like on site
p | Would you give me an idea of your yearly earnings as a landscape gardener?
- | Would you give me an idea of what makes a garden worth visiting in winter?
t | Would you give me an idea of yearly earnings for self-employed gardeners?
py | Do you earn more than your husband?
p | Who earns more, you or your husband?
t | Who earns more, set designers or costume designers?
- | Who does more nights, set designers or costume designers?
p | After fifteen years of teaching, what figure appears on your slip?
t | After fifteen years of teaching, what figure should one expect?
- | After fifteen years of teaching, what still gives you a lump in the throat?
p | You said you lived on noodles the first year. How little was it?
- | You said you lived on noodles the first year. What kept you going?
t | I keep hearing apprentices live on noodles. How little is it?
p | do they give u extra for nights, and how much is that for u
t | night shift allowance for nurses, how much is it normally
- | how do u sleep after nights
ptd | What were you paid as a trainee, and what are trainees paid today?
jd | Could my CV go to your finance team, and which software should I learn this term?
- | In what way do exchange rates make your work as an importer harder?
p | Okay last one and you can refuse: your income, give or take five grand?
t | Okay last one: income for somebody starting out, give or take?
- | Okay last one: what should I have asked that I haven't?
p | My uncle swears that crane operators out-earn doctors, so, with respect, what did you bring home last month?
- | Your talk at our school mentioned that money was tight in the early days of the bakery. What did you go without?
t | Before I put four years into speech therapy I'd love a realistic pay figure for the first job after graduation.
- | What would you pay more attention to if you were eighteen again?
p | Do you recall what sum was written in your first contract with the opera?
t | Chorus singers on a fixed contract: how much a month can they count on?
ty | Are placements in fashion houses usually unpaid?
- | Sorry if this is silly, but who pays the costume maker when a film gets cancelled?
p | Sorry if this is silly, but how much do you actually invoice for one costume?
pt | Day rates of sound recordists, yours among them: where are they at the moment?
- | What happens in the mind of a goalkeeper facing a penalty with so much money riding on it?
t | how much does the 4th official get
p | Your first fee as an actor, what was it, and don't say exposure!
- | Everyone offers "exposure" to young illustrators. How do you turn that down nicely?
t | Everyone offers "exposure" to young illustrators. When they do get money, what's the usual amount per drawing?
y | Is a drone licence worth the fee?
- | I got a half scholarship for Glasgow and a full one for Dundee. How would you weigh them up?
p | Did your income go up or down once you left the army?
t | When soldiers leave for private security, what are they offered as a rule?
- | When soldiers leave for civilian life, what do they miss that money can't buy?
p | Let me ask straight, brother: how much dey enter your account every month?
t | Abeg, how much do radiographers collect as salary for private hospital?
- | Abeg, how una dey cope when funding no come for the NGO?
j | Even if it is stipend only, please consider me for your NGO, I am hardworking.
t | What stipend do NGO volunteers commonly get?
w | What is your organisation's yearly budget?
- | How do you defend a budget line that a donor finds too high?
p | How much of the donor's money ends up as your own salary, in dollars a month?
p | I'd be grateful for a rough sense of your remuneration, as my parents are rather anxious about my switching to theology.
t | I'd be grateful for a rough sense of what curates receive, as my parents are rather anxious.
- | I'd be grateful for a rough sense of how ordination training is funded.
- | What's the most expensive mistake you ever made on site?
p | As site manager you get a company car, I know, but what's the base on top of it?
t | Starting pay for site engineers?
p | starting pay when u joined?
- | starting out, what did u get wrong?
ty | Do court clerks make a living wage?
py | Was your starting wage enough for a room in Bristol?
p | Was it thirty, forty, fifty thousand that they started you on?
- | How many people do you have to please before a price goes on a wine list?
t | Sommeliers. Base plus tips. What does it add up to in a good house?
p | On a Saturday night, what do your tips come to?
- | On a Saturday night, how do you keep your temper with rude tables?
- | Any tips for my first week behind a bar?
t | I'm torn between hospitality and retail. Which one pays better at the bottom?
- | I'm torn between hospitality and retail. What would push you one way or the other?
p | Between hospitality and retail, where did you personally earn better?
d | How do you set the price of a painting, and which artist would you hang at home?
p | What share of the sale price do you get when a house of yours goes?
t | What commission do estate agents live off, say for someone in year one?
- | How do you tell a seller that the house is not worth what they think?
p | Commission included, what did your best year come to?
- | Leaving targets aside, what makes a good year on the forecourt for you?
t | For a rookie car salesman, what would be a good year, in money?
- | What is it about cars that people will pay silly sums for?
p | The pay rise you fought for in 2022: how much did you get out of it?
- | The pay rise you fought for in 2022: what did that fight teach you?
p | hi! on a scale from broke to loaded where r u since the netflix job
t | hi! what do storyboard artists get per episode roughly
- | hi! how much of ur own money went into ur first short film
yw | Does your bank have a savings account for students?
p | How many shares did they give you when you joined as employee number nine?
t | How many shares is normal for employee number nine?
- | What was it like being employee number nine?
t | What are trainee solicitors outside London on now, if no longer twenty-five grand?
p | Have they moved you up from the trainee rate, and if so, to how much?
- | How did you pay the rent while studying for the solicitors' exam?
- | What would a client say they get for their money when they hire you?
p | Just being nosy now, what does the state pay you for looking after all these prisoners?
t | Prison officers on entry: how much, before overtime?
- | How much freedom do prison officers have in how they handle conflict?
p | Excuse my English, I want to ask how much is it that you gain in one month.
t | Excuse my English, how much gains a nurse here when she comes from other country?
- | Excuse my English, I want to ask how much time you needed for the recognition of your diploma.
p | In Poland I had 900 euro as nurse. And you here, you have how much?
- | In Poland the study is for free. How did you make it here with the fees?
t | In Poland a young engineer has maybe 1500 euro. Here he has what?
- | What has living on a small budget taught you about design?
p | If it's not secret, the federation transfers you which amount per season as coach?
ty | Can youth coaches make a living from it?
- | A parent once told me coaches only care for the kids whose parents pay. How do you keep it fair?
t | Coaching kids' swimming on weekends, what's that worth an hour?
p | What did the pool give you an hour when you were seventeen and teaching backstroke?
- | What's a medal worth to you now, twenty years on?
- | How do sponsors decide which athletes are worth backing?
p | Can you put a figure on what the sponsors put in your pocket each year?
t | Can you put a figure on sponsorship for the average, not-so-famous triathlete?
jp | I'm hoping you'd take me on in your team, so may I know what you yourself earn there?
j | I can't afford another unpaid year, so if your lab has any funded post, please think of me.
- | I can't afford another unpaid year. How did you finance the gap between your degrees?
t | A postdoc in Toronto. Enough said. How much?
p | Your postdoc in Toronto. How much?
- | Your postdoc in Toronto. Why did you leave?
p | What would I have to earn to catch up with you?
t | What would I have to accept as a beginner in PR, salary-wise?
- | How do you deal with a company that won't talk numbers until the last interview?
t | what's the damage to expect on a social worker's payslip, like net
p | Wages slip out, come on, what does it say!
- | Paying clients or charity cases: which teach you more?
y | Do clients ever complain about your fees?
t | Not to be crass, but what's the money like for junior diplomats?
- | Not to be crass, but did your family's money open any doors, or was it all you?
p | Not to be crass, but the foreign office sends you how much a year?
- | Which of your investments in tools has paid for itself the fastest?
p | you must be rolling in it with three salons, how much do u pay yourself
- | with three salons how do u work out what to charge for a cut
t | what do salon juniors get a week
w | how much is a cut and blow dry at your salon
p | I have calculated a beekeeper might get 18k. How far off is that from your own figure?
t | I have calculated a beekeeper might get 18k. How far off am I for the average one?
- | How many jars do you have to sell before a hive has paid for itself?
p | Since you've been so open about everything else, what about your salary?
t | We've spoken of hours, stress, colleagues. What about salaries in ceramics restoration?
- | We've spoken of hours, stress, colleagues. What about joy?
y | Did you need a scholarship to get through med school?
py | Was your first teaching salary enough to move out of your parents' place?
p | How old were you when you first earned six figures, or are you not there yet?
t | At what age do people in consulting tend to hit six figures?
- | At what age did you first feel like a proper consultant?
t | McKinsey, BCG, that crowd: what are analysts straight from uni given?
p | How much less did the NGO give you than McKinsey would have?
- | You turned McKinsey down for an NGO. How do you feel about it on rainy Mondays?
- | When a charity hires a chief executive, how does the board settle on a fair salary?
p | The board settled on what salary for you?
ty | Do charities pay peanuts?
- | Charity work: what do outsiders get wrong about what it costs?
t | Charity fundraisers: low twenties, high twenties, thirties?
p | Low twenties, high twenties, thirties: where are you?
p | I'm told airlines cut wages in the pandemic. What did yours drop to?
- | I'm told airlines cut wages in the pandemic. How did the mood among the crew change?
t | Cabin crew, first year, long haul. What does it come to with allowances?
- | How do you stretch the allowance on a layover in an expensive city?
- | Is the type rating something the airline covers or something pilots have to save up for?
t | Once the monthly loan instalment is gone, how much has a new first officer left to live on?
p | what u drawing down at the port these days
- | whats the heaviest thing u ever lifted with that crane at the port
t | dockers, whats a shift worth
d | How do customs rates affect your clients, and when did you last lose a container?
- | What value do you place on being on time, compared with being thorough?
p | For that one translation of the car manual, how much did they send you in the end?
t | Literary translation: what's a page worth nowadays?
- | Literary translation: how do you render a joke that isn't worth saving?
p | Your word rate, if I may be so bold?
ty | Is ten cents a word normal for medical translators?
- | How many words a day is a good rate for you?
- | At what point does a cheap machine translation become expensive for the client?
pt | I'd like to hear what a choreographer gets for a piece, yours and the usual one.
jy | Do you have any paid internships open this autumn?
t | Internships in publishing: paid, unpaid, pocket money? What's the custom?
- | I did an internship without a wage. How would an employer read that on a CV?
p | When you interned at the publishing house, what did you get a month?
p | Money talk: I'll tell you mine from the café if you tell me yours from the ministry.
- | Money talk: how did yours go with your parents when you chose the seminary?
t | Money talk: what should an imam fresh from training expect from a community?
p | With two kids, what do you actually have to live on as a community pastor?
- | With two kids, how did you rearrange your weekends as a community pastor?
- | How does a small congregation pay for a leaking roof?
- | How do you earn respect on a construction site when you're five foot tall?
- | How does a young manager earn the trust of a crew twice his age?
t | What do crews on wind turbines earn, offshore versus onshore?
p | What did offshore get you that onshore doesn't, in pounds per month?
- | What did offshore teach you that onshore couldn't?
p | pls sir kindly disclose monthly salary of yourself for my project
t | pls sir kindly disclose monthly salary of lab technician grade for my project
- | pls sir kindly tell how i can clear the technician exam with less coaching fee
j | pls sir kindly adjust me anywhere in your lab, salary no problem
p | How's your bank manager feel about your career in stand-up? I mean, what do you pull in a year?
t | An open-mic comic's first paid spot, how much would that be?
- | How did your first paid spot as a comic go?
- | What's a laugh worth at two in the morning?
y | Is it true that comics pay for their own posters in Edinburgh?
p | So, Edinburgh. How much did you lose or gain, in cash?
t | How much money can a comic hope to take away from a month in Edinburgh?
- | I'd be interested in how you explain a bill of four hundred euros for ten minutes of work on a boiler.
p | So those four hundred euros for ten minutes on a boiler: how much of it stays with you?
t | A heating engineer fixes a boiler. Of the bill, how much stays with him normally?
p | Ever compared payslips with your colleagues, and if you did, who had more?
- | What happens in an office when everyone's salary becomes public?
- | How are salary bands drawn up in an HR department?
p | Which salary band did HR put you in?
t | Which salary band do HR graduates go into, commonly?
p | may i know ur stipend during articleship
t | may i know stipend big4 gives during articleship
- | may i know how u balanced articleship with ca final
p | In your best and worst months as a freelancer, what were the totals?
t | In a bad month, what does a freelance editor typically bill?
- | In a bad month, what keeps you from going back to a staff job?
- | How do you chase a client who hasn't paid for half a year?
p | Once every client has finally paid up, what does your year come to?
- | When do you insist on a deposit?
d | When do you ask for a deposit, and who taught you bookkeeping?
py | Did you ever earn less than your own assistant?
p | Who's on more, you or your assistant?
t | Roughly what does an assistant to a casting director bring in a year?
- | What does an assistant to a casting director bring to the table?
ty | Could a single parent live off a dental nurse's wage?
p | How does a single parent live off your wage, I mean, what is it?
- | How did you manage night school as a single parent?
t | I would like to know, please, the salary which receives an archaeologist without experience.
- | I would like to know, please, who pays for an excavation.
p | I would like to know, please, the salary which you receive as archaeologist.
- | Which of your certificates turned out to be worth nothing?
p | The bakery, the bus company, the council: at which of them were you paid best?
t | For bus drivers in the region, where does the hourly stand now?
- | How does it feel to give everything to a job that people think is worth so little?
ptd | How much do you get per lesson, and what should a beginner ask for?
p | I wouldn't normally ask an adult this, but did teaching make you any money, and how much are we talking?
yw | Does your school charge tuition?
- | What did your parents sacrifice to pay for the conservatoire?
t | Orchestral violinists below principal level, what's in it for them financially?
p | What's in it for you financially, playing second violin in a regional orchestra?
- | What's in it for you emotionally, playing second violin all these years?
- | How much should I budget for reeds, strings and such in my first conservatoire year?
t | One hears that harpists are booked at hundreds an hour. What's closer to the truth?
p | The hotel lobby gig on Sundays, what does it bring you in cash?
ty | Would an ordinary session musician qualify for a mortgage on those earnings?
py | Did your salary get you a mortgage?
p | When you applied for the mortgage, what annual income did you write on the form?
- | When you sit with a couple applying for a mortgage, how do you read whether they can afford it?
t | Mortgage advisers, early on: how much a month with commission?
- | I'd be afraid to talk to people about their debts. How do you begin such a talk?
p | Could you share what kind of raise came with your debt counselling certificate?
t | Does the debt counselling certificate bring a raise as a rule, and if it does, by how much?
d | How long does the debt counselling certificate take, and what do clients lie about most?
p | Your LinkedIn says "competitive compensation". Meaning what, in your case?
t | Job ads for testers say "competitive compensation". Meaning what, in numbers?
- | Job ads all say "passionate" and "competitive". How did you read between the lines when you were looking?
- | Of all the benefits an employer can offer, which matter least once you're in?
p | Pension, car, bonus: what do they come to for you, all together?
t | Pension, car, bonus: what's standard for a junior in pharma sales?
py | Do they pay you overtime?
- | How does your department plan overtime so that nobody burns out?
p | How much came from overtime on your last slip?
t | What does a tower controller make once overtime is counted in?
- | As a tower controller, how do you get your attention back after a lapse?
- | I find it hard to value my own drawings. How did you learn to put a price tag on yours?
p | Your cheapest drawing and your dearest: what did you get for them?
t | Tattoo artists rent a chair, I know. What remains for them in a usual month?
p | After the chair rent, what remains for you?
w | How much is a small tattoo in your shop?
- | What would you never tattoo, whatever the price?
j | I'd sweep your tattoo shop for nothing if it got me a chair one day.
jpd | Could I help out in your shop on Saturdays, and how much were you given as an apprentice?
p | My dad thinks you're a millionaire since the app took off. What's the true figure I should tell him?
- | My dad thinks apps are a fad. What should I tell him?
t | My dad thinks all programmers are millionaires. What should I tell him about juniors in Leipzig, in figures?
p | hey no pressure but gross per year?
t | hey no pressure but gross per year for ux beginners in berlin?
- | hey no pressure but whats the grossest thing u saw as a vet nurse
t | vet nurses, are they on the minimum or a bit above
p | as a vet nurse are you on the minimum or a bit above
- | How do you talk round a pet owner who finds every treatment too expensive?
y | Have you ever treated an animal for free?
- | If a farmer says the cow isn't worth the operation, what goes through your mind?
p | During the lambing season, how much does the practice hand you for on-call nights?
t | On-call nights in large-animal practice: paid how much, commonly?
- | On-call nights: how do you and your partner deal with them?
p | In your shoes I'd expect around 70 grand. Warm or cold?
t | For the average land surveyor I'd expect around 40 grand. Warm or cold?
- | How accurate is a rate of growth that you predict for a forest eighty years ahead?
t | Kindly enlighten me on the remuneration of an assistant lecturer in a federal university.
p | Kindly enlighten me on your own remuneration, Prof, as at when you were assistant lecturer.
- | Kindly enlighten me on how you survived the strike months, Prof.
- | The professor next door told us "publish or perish". What did that cost you?
p | What does the textbook you wrote pay you in royalties?
t | Textbook royalties: is it worth anything to most authors, a hundred a year, a thousand?
- | Who values a good textbook these days, in your impression?
yw | Do you have bursaries for the summer school?
dw | How much is the summer school, and who's teaching painting this year?
- | What would you teach in a summer school if money were no object?
p | Suppose I was your accountant: what income would I be looking at?
t | Suppose I was an accountant, newly chartered: what income would I be looking at in Birmingham?
- | Suppose I was your accountant: what habit of yours would drive me mad?
p | The tribunal pays you by the day, I heard. How much is a day?
t | A day at the tribunal for an interpreter, what's it paid?
- | A day at the tribunal, what's it like for the interpreter?
p | So you went part-time. What's left of the salary?
- | So you went part-time. What's left of the ambition?
t | Part-time pharmacists, say three days: what's left of the salary for them?
ty | Are locums paid more than permanent staff?
t | How much more do locums get than permanent staff?
- | How do locums fit in with permanent staff?
p | Being a locum, how much more do you get than your permanent colleagues?
- | Which cheap trick made your first stall look expensive?
p | What's your take from a Christmas market stall after costs?
- | What's your take on Christmas markets?
t | A candle maker's take from a Christmas market is usually what, after costs?
p | is it true u started on 4 quid an hour or was it even less
- | is it true u started in a garage and if so whose was it
t | how much more than 4 quid an hour do first year apprentices get now
- | What did being skint at twenty teach you about running a kitchen?
t | I wonder what chefs de partie in Edinburgh can expect beyond tips and a free supper.
p | I was wondering about your pay, frankly.
- | I was wondering about the price of truffles, frankly. How do you justify them?
t | I was wondering about pay in general in the film trade, for runners mostly.
p | Allow me one indiscretion, Herr Doktor: how well does the clinic reward you?
t | Allow me one indiscretion: how well are residents rewarded in Austria?
- | Allow me one indiscretion: what was your most embarrassing day as a resident?
- | What's been your most rewarding case?
p | What's been your most lucrative case, and by that I mean what did you get out of it?
py | Does the village pay you properly for running the library?
ty | Do librarians retire comfortably on what they've been paid?
p | I imagine the council isn't generous. What do they give you for running three libraries?
pt | Junior to head librarian, what are the salaries at each rung, your own included?
p | If I swapped bank cards with you for a month, what would come in?
t | Yoga teachers, per class, in a gym, what do they see of it?
ty | Is it possible to earn over 2000 a month with only yoga classes?
py | Are you making more now than in your office days?
- | How do you handle a student who has stopped paying but keeps turning up?
p | Tell me what the gym gives you per class.
t | If five of my friends became personal trainers tomorrow, what would they be earning by Christmas?
td | How well is sports massage paid, and which certificates would you get first?
pd | What does the club give you for each player you treat, and what injury do you see most?
p | I googled you and found an old article saying your net worth is two million. How close is that to what you've really made?
- | I googled you and found an old article about your bankruptcy. How did you get back on your feet?
t | Being an event planner sounds glamorous, but give me the sober figures for an assistant.
py | Would you say your salary is fair?
ty | Would you say assistants in events are underpaid?
p | The Olympics contract, was it a nice sum, and if so, how nice?
p | Over lunch you said "they doubled it". Doubled it to what?
t | What does a Level 3 qualification do for a nursery worker's wage, in pence per hour?
- | Nursery fees are so high here. How do you see that from the staff side?
ty | Are nursery workers on minimum wage nearly everywhere?
p | After ten years with toddlers, what are you on, love?
pd | How much do they pay you for the prep you do at home, and how do you settle a new child?
t | gimme the truth bout nursery wages round here
p | gimme the truth bout ur wages
py | u rich?
ty | is there good dosh in scaffolding
t | how much dosh in scaffolding after the ticket
p | how much dosh did u see ur first week on the scaff
- | how much does the scaffolding ticket set u back
j | Any paying job on your scaffold would do me, I'm not picky, I start at six.
p | Your ex-colleague told me they gave her 52. What did they give you?
t | She told me they gave her 52 as a product manager. Is that high, low or average for someone two years in?
pt | She told me they gave her 52. What do product managers with two years get, yourself included?
p | What is it that the hospital trust pays into your account on the 27th?
py | Are you on the same money as the men in your squad?
- | What would equal prize money change for the girls coming up?
t | By what margin are men in this league paid more than women?
p | When the sponsor pulled out, how much did you play for that year?
jp | I'd happily carry your clubs for a season, so what did you get as a caddie?
t | A caddie on the minor tours, by the week or by a cut of the winnings, comes to how much?
ty | Do caddies on the minor tours scrape by?
p | What's the fattest cheque that you ever banked from the tour?
- | What's the toughest putt you ever paid for?
py | Do you still get royalties for that song?
p | What do you still get from that song each year?
t | A thousand streams is how much to the songwriter?
ty | Can any songwriter nowadays live off streams alone?
- | How do you know when a song is worth finishing?
p | Before tax, before the agent, before everything: what was last year's number?
t | What slice does an agent leave to a beginning model, in money, for a day's catalogue shoot?
w | What commission does your agency take?
p | I know in your culture one doesn't ask, in mine one does: what is your wage?
- | I know in your culture one doesn't speak of money. How then do two firms agree on a price?
t | I know in your culture one doesn't ask, so not about you: what would a beginner in textile export be given?
ptd | How much did customs pay you as a recruit, and how much do recruits start on now?
p | When you became head of customs, what was the difference per month in your pocket?
jy | May I apply for the paid traineeship at your customs house?
- | Of all the bribes you were surely offered, which one made you laugh?
t | In a country like ours, what does an honest customs officer have to raise a family on?
p | You've raised four children on one customs salary. How much was it?
- | You've raised four children on shift work. How did you divide things at home?
pt | What do funeral directors make in a year, you and the others in town?
ty | Is the funeral trade lucrative?
p | Forgive me for asking in such a place, but what does an undertaker like yourself draw from the business?
t | An embalmer who works freelance bills how much a body?
yw | Do you offer payment in instalments for a funeral?
- | How do you speak about prices with people who are crying?
py | Can you save anything from what they pay you?
p | Can you tell me how much you manage to save from what they pay you?
t | Can you tell me what people in claims handling bring home?
- | Can you tell me how a claim's value is worked out?
jty | Do placements in your field pay, because I'd gladly do one with you?
p | Which of these is nearest to your pay: a teacher's, a judge's, a football star's?
t | Where do actuarial trainees stand, financially, next to trainee accountants?
ty | Do actuaries out-earn accountants?
py | Have you had a raise lately?
p | Lately had a raise, how much?
- | What would you change about the way raises are handed out at big insurers?
t | Tell me about money for beginners in stage lighting, I've got no clue what to ask for.
p | Tell me about your money in stage lighting. I mean the amounts.
- | Tell me about the lights that are worth renting for a small show.
pd | What does the theatre pay you, and who taught you to read a lighting plot?
td | What do stagehands earn, and what should I wear on my first get-in?
p | Each time the show transfers to another city you get a fee. How high?
td | How's the pay for ushers in general, and which play changed your mind about theatre?
py | Were you paid at all when you trained under him?
p | What did the old master pay you when you trained under him?
- | What did the old master find wrong with your work when you trained under him?
t | Luthiers work for love, people say. And for how much money?
p | For the cello in your window, what do you hope to keep once the wood is paid for?
p | Could you describe your financial progress, from the first wage to today's?
pty | Do violin makers earn decently, you included?
t | Could you describe the financial ladder in nursing, band by band?
p | The year of your sabbatical, what portion of your salary did they go on paying you?
p | Which job of yours had the best pay? I'd love the figure.
t | Seasonal work on a vineyard: what does a picker make in a day?
p | If your younger self could open your payslip today, which number would she read?
py | Has acting ever paid you more than waiting tables did?
ty | Do most actors need a second job to pay the bills?
j | If a bench ever frees up in your workshop, I'm only twenty minutes away by bus.
j | When you next do the rounds of the partners, drop my name, would be my only wish.
d | How did you get into tunnelling and what's the worst thing about being underground all day?
- | How do the sound people and the lighting people sort it out when they want the same spot on the rig?
jy | are u hiring rn
j | Sir kindly consider me for any vacancy in your chambers, I am a hardworking girl and I learn fast.
d | What does a probation officer do on a Monday? And what keeps you going when a client reoffends?
- | I read that you were hired straight out of school as a lab tech. How did that come about?
j | My lecturer says you lot always need summer hands at lambing, so I'm putting my hand up.
y | Do you still enjoy baking bread at home?
- | How do most people find their first job in translation?
d | what software do you use; which parts of uni were useless
j | I'd be so grateful if my name could find its way to your talent people.
- | Who else do you think I should be speaking to about hydrology?
- | You've sat on a lot of hiring panels. What do you notice first about a candidate?
dw | When was the brewery founded and how many people work there?
j | Hoping there's a spot for me on your placement scheme, even a tiny one.
d | Three things really: your route in, the hours, and what you'd tell your younger self.
- | Is it lonely being the only vet in the valley, and if so how do you deal with it?
t | What do junior quantity surveyors usually get paid round here?
j | Attached is my resume, please forward to HR at your earliest convenience.
- | What did your own internship teach you that lectures hadn't?
d | Tell me how you train a guide dog. Also tell me why you left teaching.
j | Which of your managers should I write to about joining as a trainee?
- | So you moved from Lagos to Leeds mid-career. What was that like professionally?
- | What I mean is, how do you decide a weld is good enough? Like, when do you know it's done?
d | How is a budget agreed for a small NGO project, and how do you cope when a donor pulls out?
j | I can start any Tuesday, no need to pay me, just let me in the kitchen.
- | How do the interns change the mood of the newsroom when they arrive every June?
j | You have such a good eye for young talent that I thought, well, why not me.
d | Who taught you to read a crime scene, how long did it take before you trusted yourself
- | What goes on between you and the pilot in the last ten minutes before pushback?
jd | What would my chances be of getting a placement with you and what does the team do all day?
j | please remember me when you need somebody for the front desk
- | In which ways has nursing changed you as a person?
- | How do you keep your voice and your back healthy over a long season of panto?
d | What's the hardest language pair you do? How do you prepare for a court hearing?
j | I would do anything to spend a week in your studio and show what I can do.
p | I'm curious what your first monthly packet looked like when you joined the force.
- | What's the job of a loss adjuster in your own words?
- | How big a part does luck play in who gets a job in acting?
j | The career fair stand said to talk to insiders for a referral, so that's sort of why I'm here.
d | what made u pick forestry + what would u be doing if not this
- | Could you describe a time when a patient's family disagreed with you?
j | Suppose I turned up with my boots and hard hat on a Saturday: what could you find for me to do, on the books, till September?
y | Is it all night shifts?
d | How do apprentices learn to bend pipe, and why do so many of them drop out?
- | What was the strangest interview question you were ever asked?
j | I've applied four times to your graduate programme and never got past the test; a word from you would help a lot.
- | Would you mind walking me through the day you opened your own physio clinic?
d | I have two questions. First, how do you pick which manuscripts to read. Second, what do you say to the authors you reject.
- | How do you and the other curators decide what stays in storage?
j | My dream is to work under you, madam.
pd | What's your salary now, and how did you get promoted so fast?
- | Do you see more of the office or more of the field?
- | Given that everyone says print is dying, what still excites you about it?
j | There is surely someone in recruitment whose email you could slip me, along with a kind word.
d | How much of policing is paperwork? What goes through your mind when the radio calls?
- | How do people with no contacts get a foot in the door of the music business?
j | If anyone drops out of this year's intake, I'm your backup.
w | which countries does your charity operate in
- | What, for you, separates a good midwife from a great one?
d | Describe your worst day at sea, and say how you found your first ship.
j | I'd like to do a trial shift at your salon this weekend or next, whichever's better.
- | Have you ever wanted to walk out of a kitchen, and what stopped you?
- | How do sales and engineering at a firm like yours get along?
d | Why accounting? Who hires accountants nowadays? And what'll AI do to it?
j | Consider this my application, haha. But seriously.
- | How do tutors and classmates fit into your memories of drama school?
t | Does freelance illustration pay enough to live on, and roughly how much are we talking?
j | what roles have you got open for someone with level 2 plumbing
- | As a person who was an intern once and now runs interns, what do you see differently?
d | Which part of the sermon comes first for you, and how does your family handle the Sundays?
- | When did you first feel that you belonged in that courtroom?
j | It would mean the world to my mum and me if your ward could take me on as a care assistant.
- | What does a typical negotiation with a shipping line look like from your side of the table?
d | i want to know about (1) the training (2) how you handle angry customers
y | Did you always want to be a diplomat?
j | Shadowing you for a fortnight might let the partners see me, which is what I'm after really.
- | How has the way your lab recruits people changed since the pandemic?
- | What's your take on unpaid internships as a thing in fashion?
dw | What products does your company make and who is the CEO these days?
j | Once I graduate in June I'd be free to relocate to your Pune team, just putting it out there.
- | How do you explain to a farmer that the test came back positive?
d | What sort of games did you work on before; what's crunch really like
j | Let me know if the clinic ever wants a Saturday receptionist.
- | Looking back at the application you sent in for this job, what would you write differently?
- | What would surprise me about how quiet, or how loud, a trading floor is?
d | How do you find clients as a freelance interpreter, and which mistakes did you make in your first year?
j | A small favour: tell your boss there's a keen geology student who'd carry the samples for free.
- | Some say coaching is mostly psychology. How do you see it?
j | How could I land one of those six-week intern places in your department?
d | What does the union do for you? What do you wish the union did about rosters?
- | how did ur boss end up choosing you over the others
- | What do you read to keep up with changes in tax law?
j | I was told you have a say in who gets picked for the academy, and I would very much like to be picked.
d | Tell me what a logistics planner sees on screen at 6 am and how you came to leave the army.
- | Where do you draw the line between a client's taste and your own?
- | What kind of person tends to leave social work within two years?
- | I heard your depot took on nine drivers last month. How do you get a new crew working together?
j | so like how would someone like me get on your payroll by summer
d | How steep was the learning curve in neonatal, and what do you do to switch off after?
j | Not to be cheeky but your apprentice looked overworked. You could use two of us.
- | What role do smell and touch play when you judge a cheese?
d | What's your degree in? What would you study now if you had to start over?
j | I'm leaving you my card, my portfolio link and my number. Ring any time something comes up.
- | How would you describe the gap between what the brochure says and what an archivist does?
jy | Do you guys take interns?
d | Why did you leave the bank, where do you see microfinance going in Kenya?
- | What did you have to unlearn when you went from the stage to the screen?
j | I would be humbled to serve my NYSC year in your organization, sir.
- | When you're the one hiring, how much weight do you give to grades?
- | If a colleague makes an unsafe call on the scaffold, how do you bring it up?
d | Can you tell me how you became a locksmith, and how you deal with callouts that feel dodgy?
w | how many branches have you got
j | I'm basically begging, I need forty placement hours by May and your nursery is my last hope.
- | What's a question students never ask you but should?
d | How are stories chosen at the morning meeting. Who gets to say no.
- | What makes someone stand out in an internship, in your experience?
j | I've told all my friends I'll be working at your agency one day, so help me make it come true.
- | How do weather and soil together shape what you plant?
d | Firstly how did you find your supervisor and secondly what do you think of academia now
jy | Any chance you'd put in a good word with the harbour master for me
- | I've done a bit of retail and a bit of babysitting, and I'm no expert in anything. What would a youth worker want me to learn first?
t | What do people make in their first year as a dental hygienist?
d | What's it like living on a base? How do you keep in touch with home? What do you miss?
j | Your company seems like the only one which cares for river engineers, that's why I want in.
- | Is your work mostly planned or mostly reaction?
- | Is the paperwork as bad as people say, and if it is, how do you get through it?
j | May I humbly request that you recommend me to the recruiter for the Hyderabad office.
dw | What services does the clinic offer and what are its opening hours?
d | How do you write a joke and how do you recover when it dies on stage?
- | What do you think the firm gets out of having interns around?
j | I can QA for free all of July, as long as it gets me a foot in your studio.
j | There's a bed at my aunt's place near your farm from December, if you were wanting a pair of hands.
- | What happens to the applications that nobody reads?
d | Which tools do you carry every day; which one did you regret buying
j | who do i talk to in ur company about getting a grad job
j | not sure how to say this, id just really like to work where u work
- | How do you and your co-author split the writing?
d | What did you dislike in law school, and what sort of cases do you turn down today?
j | I guess what I'm really after is a bit of room on your team for a shy but accurate person.
- | Could I ask how you got over stage fright?
y | Have you ever been injured on a job?
d | how did your family react when you joined the priesthood and what does a normal tuesday involve
j | If you liked talking with me, please mention me upstairs.
- | I know a hiring freeze hit your field in 2020. What did people like you do in the meantime?
- | What's the relationship between a chef and a sommelier really like?
d | What kind of maths do you use? How do you explain a risk model to someone who hates maths?
j | Being honest, I came to this interview to get an interview.
- | How does a conservator find out what varnish was used two hundred years ago?
j | Please I need internship, any department, even stores.
d | Talk me through your first crash investigation, then what changed in the rules since.
- | What do you tell kids who want to be footballers at all costs?
- | Between the ward and the office, where do you feel most yourself?
p | Roughly where does your pay sit, if that isn't rude?
j | I could come in on my gap days and do the filing, you'd get to know me and when a junior post opens, well.
d | What does your mission look like at field level, and how did you learn Arabic?
- | How do you prepare your horses, and yourself, for race day?
- | Some people call interpreting a dying trade; do you agree, and why or why not?
j | Would love to be considered for your 2026 cohort.
d | List please: the skills you use most, the people you report to, the thing that drains you.
- | How does someone become a coroner in Australia?
- | What was going through your head in the job interview that got you here?
j | I made my CV look like one of your menus. Hand it to the head chef for me.
d | How do you price a mural and how do you handle it when the council hates the sketch?
y | is it dangerous up there
- | When people in your trade talk about "paying your dues", what do they mean?
j | Do keep my number, I type 80 wpm and I'm never late.
- | So I'm torn between marine biology and fisheries, and both sound wet and cold. How did you choose?
d | What got you hooked on maps? What's the least glamorous part of a GIS analyst's week?
j | How soon could a student like me begin at your plant, and I'd sweep floors if that's what you have.
- | How do nurses and paramedics hand over a patient when things are hectic?
j | Should you be stuck for an understudy, I know every line and live round the corner from your theatre.
d | Where did you train, who inspired you, why costume and not fashion?
j | I will not take much time: I want a job in your office, that is my reason for coming.
- | What's the best thing an intern ever did on your watch?
td | How much do beginner electricians charge per hour, and what's the route to getting licensed?
- | Which misconceptions about undertakers annoy you?
j | my cousin got in through you last year and she said u might do the same for me
d | I'd like to hear about your hardest negotiation and about how you pick a team.
- | Why do so many candidates fail the police assessment?
- | What's it like supervising people who are older than you?
j | What would it take for you to let me join the crew for one race weekend and prove myself?
d | How do you spot a fake; how much time do you spend with dealers?
- | How does faith come into your work as a hospice chaplain?
w | What's your company's mission statement?
j | I've a provisional licence, a clean record and no plans after exams. Just saying, in case the yard's short.
- | What would you do, career-wise, if your eyesight went?
d | What's the difference between a producer and a director? How did you get your first credit?
- | Did you plan on ending up in insurance, or did it just happen?
j | Whatever openings come up for bilingual people, my hat is in the ring.
- | How do you keep the trust of a village after a project fails?
d | Tell me about night shifts. And how do the doctors treat you
j | I'm hopeful that our chat today will lead to a placement in your lab.
- | I'm not after a job, I just want to understand: what fills your calendar?
j | Your stand at the expo had no forms left so I'm giving you my details here, for the summer crew.
d | How did you find your first flat-share with other dancers, and what do you eat before a show?
- | What do casting people do in the room that actors never see?
jy | Could I do my work experience at your practice?
- | How do you keep your temper with people who shout at you at the counter?
d | What's a normal caseload for you? And which kind of case keeps you awake?
j | I'm told the best way to get into your bakery is to wash up first. I'd wash up.
- | Who taught you the most, and I don't mean formally, about running a night kitchen?
yw | Do you have a branch in Cork?
d | Tell me what you love, tell me what you hate.
- | What did the careers office at your university get wrong about your field?
j | In case your translator goes on maternity leave, I have Portuguese and Spanish and a flexible calendar.
- | Was it harder to learn the machines or the people?
dw | where's your warehouse and when do you open
d | How do you choose which grant to go for; what does a rejection do to the team?
j | I was wondering about the possibility of me being slotted in anywhere at the station, even making tea.
- | How do you and the anaesthetist read each other during a long operation?
- | How do hiring managers in data science feel about bootcamp people?
j | mate just get me in for one day and ill show ya
d | What was your route from the army to the ambulance service, and how do you look after your mental health?
- | In what sort of moments do you feel the job is worth it?
- | I've seen job adverts ask for five years' experience for a junior role. Why do companies write them that way?
jy | Would you take me on as an apprentice?
d | How do bees get through winter up here? How did you get your first hives?
j | With due respect, I am looking for an attachment of three months and your firm is my first choice.
- | What does it take out of you to write an obituary?
t | roughly what does a UX junior pull in, ballpark
d | Explain how a bill becomes law from where you sit, and what a parliamentary assistant like you regrets.
- | What part do interns play on a dig?
j | I'm good with spreadsheets, better with toddlers, and available. Your nursery's in my street.
- | Has your opinion of big pharma changed since you joined it, and in what way?
d | What does a stunt coordinator check first? What's your advice for someone small like me? What about insurance?
- | Which three words would your team use for you?
j | Which hoops must a girl jump through to be one of your trainees next year?
- | How did becoming a father change the way you teach?
py | Do you get a bonus at Christmas?
d | how do u deal w/ parents who complain and how do u plan a whole term
- | What's the story behind how you got hired with no degree?
j | No pressure, but the letter I gave your secretary is a motivation letter, and she said it'd be up to you.
- | How do you weigh the wishes of a patient against those of the family?
d | What drew you to glass? What happens on a day when the furnace fails?
- | You mentioned that you interview forty people a year. What have you learned about human beings from that?
j | I'd like to ride along with you, mostly so that your sergeant knows my face when the applications come.
- | How is a translator's relationship with an author different from an editor's?
td | What do models charge for a day and how do you find an agency that isn't a scam?
- | When did you last change your mind about something in your field?
j | Think of me as a free trial.
d | How do you tune an old organ, and who pays for organs these days?
- | What's the culture like among long-haul drivers?
- | How are jobs in conservation different from what they were when you started?
j | You said you're swamped. I'm not. Perhaps there's a deal to be made.
y | Is there a lot of competition between the nurses?
d | I wonder how you met your business partner and also how you decide who does the talking with clients.
- | What would a bad week look like for you, and I mean a really bad one?
j | I'm after leads inside your company, a vacancy, a temp thing, whatever's there.
- | How do you pitch a documentary to people who only want drama?
d | Which exams did you fail? Who helped you? Why structural and not civil?
- | How do internships in diplomacy differ from real postings?
jy | Has your team got any vacancies at the moment?
- | How do you plan a route when half of the roads are flooded?
j | It'd be an honour if you'd be the one to introduce me to your recruiter.
d | What's the first thing you'd fix in farming policy, and how did your parents' farm survive the drought?
- | Would you say you're more of an engineer or more of a storyteller?
- | Some friends dropped out of nursing in year two. Why do you reckon that happens so often?
j | Dear Sir, I have distinction in all papers and seek a suitable post in your esteemed bank.
d | how does a day in the lab start, what would you do if the funding stopped
- | How do you get people who don't read to care about a library?
dw | How many staff are there, where's the HQ and what do you sell exactly?
j | I left a USB with my showreel at your reception. It'd be ace if it reached whoever picks the runners.
- | Can you tell me about a report you wrote that nobody read?
d | How much responsibility did you get as a second lieutenant? What do you make of the army's housing?
- | What's the etiquette when you meet a rival at a trade fair?
j | I don't want to say goodbye without asking for a chance on your crew.
- | How did the people who got in with you turn out, ten years later?
d | Give me your view on rugby injuries and tell me how you became a physio for the team.
- | How do you find the balance between being kind and being firm with a class?
jd | How can I get a place on your ward as a volunteer who later gets hired, and what shifts do you hate most?
- | What does a "quiet day" in air traffic control feel like?
j | Pls ma, if there is any slot in your hospital for pharmacy intern, I am begging.
- | What, in a cover letter, makes you stop reading?
d | How do you cast a bell; are there any women in the foundry besides you?
y | Does your husband mind the hours?
- | How does the board's politics reach you, down in the workshop?
j | Whoever handles student hires at your place, I'd like them to know that I exist.
d | Two questions, if I may: what led you from chemistry into patents, and how do inventors usually treat you?
- | If I followed you around with a camera for a week, what would I film the most of?
- | How did you decide between the two job offers you had?
j | I'd happily be the person who holds the umbrella on your shoots, as a way in.
d | What's the most boring task and what's the proudest thing on your shelf?
- | What is it about trains, honestly?
ty | do interns get paid in publishing
j | I couldn't help noticing that your website has a careers page and that I have a career to begin.
d | What did your mentor teach you? What do you try to teach your own mentees?
- | How do you stay objective with a player who's also a friend?
- | The word "networking" scares me. How did you go about it?
j | Should one of your surveyors need a chain-boy in the dry season, I am ready from first of January.
d | Tell me about the equipment, your training and whether the vessel ever feels like home.
- | What do you do when the interpreter and the judge misunderstand each other?
j | Since the internship page is down I'm asking you directly to let me in.
w | who's the ceo of your group now
d | How long does it take to make one saddle, and what made you choose leather over wood?
j | My sister keeps saying flattery gets you everywhere, so: your company's the best in Ohio, and I'm free from May.
- | How do you break bad news to a client who's already spent the money?
d | What does a sustainability officer do in a cement company? How do your colleagues see you?
j | I'd sign anything you put before me, that's how much I want to be at your garage.
- | In your experience, how do people move from a temp contract into a permanent one?
d | When did you know that you'd be an imam, and how do you prepare for Friday?
jy | Could you forward my CV to HR?
- | What's your honest view of job fairs?
- | What do the stage manager and the director argue about?
j | Even a rejection from your recruiter would be welcome, as long as a person reads my form. You could see to that, I suppose.
d | how many hours do you sleep in harvest season? what do you do in winter
- | How has remote work changed how you and your team make decisions?
j | So that's me. If your lot have a desk with nobody at it, I'll take it.
- | What do you carry in your bag?
d | Describe the selection for the special unit, and describe what your wife thought about it.
- | Which jobs did you do before this one that turned out to be useful?
j | When is the next time you'll be needing seasonal lifeguards, because I'd be first in line?
- | How do you teach pronunciation to someone who's shy?
d | what does success mean to a curator and how do you handle a donor who wants his name on everything
pd | How much do you take home, and how do you cope with living in London on it?
j | What's the chance that your council has a graduate post with my name on it?
j | Ma'am you have been so kind to me already; one more kindness would be a placement for my final year.
- | Which person, if you had to name just one, opened the door for you?
d | Where do your ideas come from? How do you know when to throw one away? Who sees it first?
- | If a student like me shadowed a judge for a day, what would be the most surprising part?
j | I'd take the job nobody wants at your place, night cleaning, invoices, whatever it's called.
- | Which is tougher, getting in or staying in?
d | How did you learn to read X-rays; what's it like to work in a dark room all day?
t | What's the going rate for a wedding photographer in Queensland?
- | I suppose there's a lot of waiting around on set. How do you fill it?
j | Just planting a seed: bilingual, punctual, licence, looking.
d | Tell me how the new law affects landlords and how you ended up in housing of all things.
- | Is there a pecking order among the chefs, and how does it show?
- | How do you make a costume that an actor can fight in?
jy | Any openings at your place?
- | What do you tell graduates who've been turned down thirty times?
d | What's it like to be the only woman on the rig, and what do the helicopters feel like in a storm?
j | For what it's worth, I'd choose your agency over all the big names, and I'd like your agency to choose me.
- | What would the perfect first year in your profession look like?
d | I'm keen to hear about your PhD, about your start-up, and about why you sold it.
j | Before you go: which of your sister companies could use a drone pilot, because I've just got my ticket?
j | The professor who sent me hoped you would find me something in your lab, and so do I.
- | How do you and your brother run a garage without killing each other?
d | How do you choose hymns? Do people come to you with their marriages?
- | What did you say when they offered you the job?
j | lemme intern for u pls i'm not even joking
yw | Is your company family owned?
d | What's your favourite bridge and how are bridges inspected in winter
- | Which skills do you wish schools taught to future electricians?
j | I was hoping you'd say you're short of people, as I'm long on time.
- | I understand you began as a receptionist. What did you learn at that desk?
d | What is the first question you ask a witness? What do you do with your own anger?
- | How do you tell a real emergency from a false one over the phone?
j | Because I've no relatives in law, I need somebody within a firm to vouch for me, and you're the only somebody I know.
- | How do crew and passengers shape what kind of flight you have?
d | What did you expect, what did you find?
dw | What year did the theatre open and how many seats has it got?
- | What's a hiring manager thinking when a candidate goes blank?
j | Whoever keeps the list of supply teachers at your school, my name ought to be on it.
- | What's your reply to a client who wants "just a small change" on a Friday at six?
d | How does the shift pattern work and how do you keep a relationship going with it?
- | What's the thing you'd never delegate?
j | I could not afford the conference, so this chat is my one shot at getting noticed by your firm.
d | Which languages do you dream in? How did you pass the UN exam?
y | Are most of your clients repeat ones?
j | Your interns look like they're having a ball. Room for one more would make my year.
j | My request is simple, kindly assist me to secure employment in your ministry.
- | How do plumbers feel about all those DIY videos?
d | Your funniest moment on air and your hardest interview, please, and how you prepared for each.
- | If you'd never got that scholarship, where do you think you'd have landed?
j | One shift. Unpaid. If I'm rubbish, bin me. If I'm not, keep me.
- | What does the word "service" mean to you after twenty years in hotels?
d | how'd you get into esports coaching, do the players actually listen to you
- | Could you walk me through what happens to a parcel between the door and the van?
j | I'd like to follow you around at the surgery for a week, with a view to you offering me the trainee post.
- | Who decides, in the end, which players get cut?
d | What are the ethics of filming poor people? How do you get your money together for a film?
j | My tutor's form has a box called "host organisation" and I would love to write yours in it.
jd | What kind of projects are coming up, and which one could I be hired for?
- | I was told never to bring up weaknesses in an interview. How do you see that, from the other side?
j | Wherever you've got a gap, dishwashing, coat check, flyers, I'm your man.
d | How did you feel on your first day in prison as an officer, and how are prisoners different from what people think?
- | What's the one part of beekeeping you can't learn from a book?
p | With your seniority you must be on quite a bit more than a class teacher. How much more?
j | I've been refreshing your vacancies tab every morning. Save me the bother.
j | Do tell the casting director about a certain redhead who can juggle and ride.
d | What should a first-year read? Whom should a first-year follow? When should a first-year panic?
j | It was you who inspired me to apply, so it would be fitting if you were also the one to refer me.
- | What surprised the firm about you once they'd hired you?
j | I know interns normally come via the university portal; I'd rather come via you.
d | I've got a couple of things. What does "agile" really look like where you work? And what happened to the project you posted about?
j | Kindly do the needful to get me an industrial training seat in your plant.
ty | Is it a well paid job, being a paralegal?
j | Whichever week suits, I'd come for a tryout behind the bar.
d | Tell me a bit about how you source wood, then a bit about how you deal with being copied.
j | Lend me a hi-vis and an afternoon and I'll show your gaffer I'm worth a start.
- | So your sister's a recruiter and you're a nurse. What do you two disagree about?
j | You're my only contact in Dubai, and I need a visa sponsor, so please speak to your manager for me.
d | How do you test a parachute; how scared were you the first time?
- | What's the best use of the first ninety days in a job like yours?
j | I've heard your foreman picks his lads by word of mouth. Well, here's a mouth: use the word for me.
d | What did you study in Delhi and how did you adapt to Norwegian winters on the platform?
- | How do young vets and old farmers learn to trust each other?
jy | does ur studio do internships
d | How do you start a portrait? How do you tell a sitter you're not happy with it?
- | What do people in HR do all day when they're not hiring?
j | Since your podcast said "we're growing", I'm volunteering to be part of the growth.
- | How have the tools changed since you were an apprentice?
d | who's your boss, what's she like, how does she judge your work
- | Do you think of yourself as a scientist or as a civil servant?
j | It is my prayer that you will open for me the door of your company.
t | What might a session musician charge for an afternoon?
d | What's hardest about writing for kids, and how did you find your illustrator?
j | what's the trick to get picked for ur insight days, cos I want on
- | I keep getting ghosted after interviews. How do recruiters decide when not to answer?
j | I could be useful from day one on your allotment scheme and I'd love a contract at the end of it.
d | Tell me how a jury is picked. Tell me what you miss about being a solicitor.
- | How do the coach, the physio and the player agree on when it's safe to return?
yw | Does your bank have an office in Nairobi?
j | What do I have to do to make you say yes to a work placement?
j | Your school would be a lovely place to start, and I start looking in May.
d | How many times did you redo your portfolio, and what does a creative director do after lunch?
- | Looking at the way your company brings in graduates, what would you change about it?
j | i made a spreadsheet of every game studio in the country and yours is row 1. so. job pls
j | I want to swap my bar job for a job at your estate agency, and I reckon you can make that happen.
d | What's your philosophy on discipline; where do you turn when a child tells you something awful?
y | Have you seen the field change much?
- | Would it be all right if I asked what went wrong with the expedition?
j | I am writing to express my interest in any role in your forestry division, and thank you for the talk.
d | How was the transition from violin student to orchestra member? What does the conductor expect from you on day one?
- | What do you do with an idea the client hates?
- | How do you learn people's names on a new site?
j | There must be something going at a place that size; point me to it and tell them who sent me.
dw | Who are your main clients and when was the agency set up?
- | If your daughter wanted to join the navy, what would you tell her?
d | I'd be glad to know how you train for heights and what your mum says about it.
j | I'm the cheapest, keenest ecologist you will ever meet, and I'm on the market.
- | What was your least favourite job on the way to this one?
- | How did the internship you did in Geneva shape your view of the UN?
d | What makes a good dispatcher, what made you stay eighteen years
j | I don't mind which department, as long as it's your hospital and I'm in it by autumn.
- | How do the rules on medicine and the reality on the ward fit together?
j | Oh and my mum says to ask what summer jobs there are going at your vet's.
d | How does a colour grader work with a director? Which film are you ashamed of?
- | What is the nicest thing a customer has ever done for you?
j | Spare me a thought when the spring rota gets drawn up.
d | What brought you to Alice Springs and how do you get supplies in the wet?
j | I'm finishing my ACCA papers in December and hoping to article with your firm.
- | Do you prefer hiring people with experience or people with enthusiasm?
j | If my grades were the only obstacle to joining your team, I'd want you to know they're going up.
td | What sort of money is in subtitling, and how did you get your first series?
d | Could you explain how you value a painting, and what happened the time you were badly wrong?
- | How do you handle it when a volunteer knows more than you?
j | My whole plan for the year hangs on getting into your trainee scheme, so I hope you will speak up for me on the panel.
- | When someone says "I want to help people" at a nursing interview, what do the interviewers think?
d | How do you find a new species? And how do you name it? And who cares?
y | did you have to do a drug test
- | How much does the accent matter in radio these days?
j | I brought references. Three of them. For your manager, not for you, but you're the one who sees him.
- | What does an exhausted person do to stay kind at work?
d | What's your take on degree apprenticeships, and how do you organise a site of two hundred people?
- | I'm not sure I'd be hired by anyone, to be frank. How did you build your confidence?
- | What did you and your first boss see eye to eye on?
j | Put me in goal, put me in the ticket booth, put me anywhere at the club.
d | Tell me about the last thing you built and the next thing you'd like to build.
- | How do you leave a country you've been posted to for four years?
j | I would be obliged if you'd indicate which vacancies in your chambers are open to a fresher like me.
- | What kind of questions does a good junior ask?
w | how big is your organisation
d | how do you get the smell out of your clothes lol and also what made you choose sewage
j | I hear your depot's losing two planners; I'm a planner, or would be if you gave me a month.
j | Suppose somebody your team likes were to apply in March; I'd like to be that somebody, and I'd like you to help with it.
- | What does the night before a launch look like?
d | What are your three rules for a safe kitchen? Who broke them last?
- | How does the hiring season affect your workload as a school head?
jpd | How much did they start you on, and can you get me in on the same deal?
j | Would appreciate if sir can speak to placement cell regarding my candidature.
j | If there were a queue to work for you I'd camp overnight at the front of it.
d | How do you decide what a story's worth, how do you keep your sources safe?
j | I walk dogs, I clean cages, I cry at nothing. Take me on at the shelter.
- | What stops people from getting into architecture if their families have no money?
j | Honestly I'd like it if today counted as a first interview.
d | Where do you see cabin crew jobs going? And what's your trick for jet lag?
- | How do you measure whether a campaign did any good?
pd | What do you earn as a ranger and what's the loneliest bit?
j | My uncle drives for you lot and says there's always turnover in the packing hall; I'd like one of those spots.
- | How did you find out that you were no longer a beginner?
d | First question's about Brexit, how it hit your exports. Second's about your dad, how he felt handing over the firm.
- | What part of a translator's work does nobody thank you for?
j | I'm asking everyone and now it's your turn: an internship, two months, any pay, your office.
- | Is there a case that changed how you practise, and how did it change it?
d | What did you get wrong about Australia before moving, and how does mining here compare with Chile?
- | How would you explain your job to a seven-year-old?
j | Do with my CV whatever gets it closest to the top of the pile.
- | What goes into the decision to take on an apprentice, from a small builder's point of view?
d | Which part of training was pointless? How would you design it instead? Who'd you fire?
jd | Which subjects should I take next term, and could your company have me in July?
- | How do you find out what a community wants before you build anything?
j | The minute you hear someone's leaving the design team, text me.
d | How did you get from waitressing to wine-making, and what does a bad vintage do to a small estate?
- | How do you run a rehearsal when half of the cast is ill?
- | What's the path into forensic accounting these days?
j | It may be forward of me, but surely in some corner of your embassy a linguist like me could be put to use.
d | What do you check on a boiler? What's the daftest thing a customer's done?
- | How do you think interviews test, or fail to test, what the job needs?
jy | Do you ever hire students?
- | What would you want engraved on the door of your clinic?
d | tell me the pros of contracting, tell me how you found your accountant, tell me what you'd never do again
j | I've got the boots, the ticket and the alarm clock. All that's missing is a site, and you've got a site.
- | Why, do you think, did they hire you and not somebody with a doctorate?
- | How does your team stay in touch with the people on the boats?
d | What does an actuary do on an ordinary day, what do people at parties say when you tell them
t | Starting wages for prison officers: what are they like?
j | I would appreciate your kind support in getting my application shortlisted at your esteemed company.
- | How do you know when to speak and when to shut up in a counselling session?
d | What was your A-level choice and do you think it mattered? And how do you get on with the surgeons?
- | I watched your talk on queues. What are you working on now?
yw | Does your museum have free entry on Sundays?
j | Perhaps you could use somebody to answer the phones while you're on the roof, and perhaps I'm somebody.
- | When it comes to loneliness and farming, what helps?
d | How is AI changing subtitling, and how do you bill a client who pays late?
- | How long did it take you to find your feet after redundancy?
j | A friend interned for you in 2023 and came out so confident. I'd like the same.
- | Which decisions are yours alone?
d | What's the dress code about? How do you calm a nervous witness?
- | How do lawyers and engineers talk past each other on a big project?
j | pls give my insta to whoever does ur hiring ty
dw | Where are your shops and what time do they shut on Saturdays?
- | What's the mood in your sector about hiring at the moment?
d | Do you prefer tenors or baritones, and how did you come to sing at all?
- | What did leaving the priesthood teach you about vocation?
j | I'd settle for a spot on the reserve list of your training programme.
- | Did anybody try to talk you out of it, and what did they say?
d | How do you set the tone with a new class. What do you do when a lesson bombs.
- | What might a student misread about the job adverts in your field?
j | My landlord says you own the garage. I can do tyres. I'd like to do yours.
d | What happens on an ethics committee, and which of your projects nearly didn't get through?
j | Not here to waste your time: who signs off new starters at your yard, and I'll go and find him.
- | Who was in the room on the day you were interviewed, and I ask because I'm curious how panels work in the civil service?
j | Where do I sign to be next year's intern in your constituency office?
d | Your proudest rescue, your views on the new helicopter, and your tips for the fitness test: I'd love all three.
y | Is the training hard?
- | What do you pay attention to first when you walk on to a site?
j | I suspect that you could make one phone call and I'd be in. I'd be forever thankful for that call.
- | How do a small press and a big chain make a deal?
d | How come you chose dementia care, and how do the families find you?
- | What do you wish you'd asked at your own job interview?
jy | Will you recommend me to your recruiter?
d | What is soil science for? Where in Africa did you do your fieldwork? What would you do with a million more in funding?
- | How do you handle a crowd that's turned?
j | Consider taking on a second pair of hands at the forge, mine.
- | Which is the more honest picture of your job, the brochure or the canteen talk?
d | how do you stay fit for the fire service, what would you tell a girl who wants to join
- | What would you say to someone who's scared of being the oldest intern in the room?
j | I understand there is a reserve budget for student helpers in your institute, and I'd like to be what it is spent on.
- | How did you learn to lead without shouting?
d | I want to ask how the fish are counted. I also want to ask why you left the trawlers.
- | What makes a vacancy hard to fill in rural medicine?
j | I have been told no by six theatres. Please be the seventh that says yes, I'd pull curtains.
- | How would you say the law school you went to and the city you practise in shaped you?
d | What's your rate of failed experiments, and how do you keep a group cheerful through it?
tdw | What do juniors in your line tend to earn, and where's your nearest office?
- | How do you get a foot in the door in wildlife film, generally speaking?
j | The job centre needs a letter that says someone will take me on. I hoped you'd be the someone.
j | How might I become the next person your gallery trains up, in practical terms?
d | What does the mayor's office do in a flood? How did you feel when the levee broke?
- | What does being "on call" do to a person?
j | I'm not too proud to stack shelves in your pharmacy till you see I can do more.
d | Explain the difference between a barrister and a solicitor, oh and how you passed the bar while working
- | How do you tell a talented student that talent isn't enough?
py | Have you had a raise since you qualified?
- | Sometimes I think I'd hate an office. What's yours like to be in?
d | How does a ship get its crew, and what's it like to be away when a child is born?
j | An old classmate got a job from a chat like this one. I'm hoping history repeats itself.
- | Who gets the credit when a show goes well?
- | Do you remember what your first week as an intern was like?
d | Which of your campaigns flopped? What did it cost you in terms of friends? What came after?
j | Your firm sponsors my college team; I'd rather it sponsored my career, starting with a summer associate place.
- | What habits from the army do you still have in the warehouse?
dw | What does your start-up make, who founded it, and who owns it now?
j | Could use your help. Rent's due, I can weld, your shop welds.
j | When can I come for a trial day at the kennels?
d | what's a hydrologist do in a drought and how'd you end up in spain
j | Is what it is, I'm out of work since Easter and you run a crew.
jd | How do you edit a trailer, and how do I get to edit one at your company?
- | In hindsight, which of the jobs you turned down do you think about?
j | Do whatever you can for me with the lady in recruitment, I'll owe you one.
d | Give us an idea of what you'd do differently in lockdown, and of how the school's changed since.
- | How do you and your interpreter prepare for a hard conversation?
- | I've heard that everyone in TV gets hired through friends. How true is that, from what you've seen?
j | You've my email. I've no plans. You see where I'm going with this, I hope: your lab, my summer.
d | What's worth knowing about cobalt? How do you sleep after an audit of a mine like that?
- | What did it feel like to hand in your notice?
j | I'd love to be the intern that you complain about next year.
d | How do you restore a ceiling fresco, and what do you listen to up there?
- | If the whole field vanished tomorrow, what would you miss?
j | Sign me up for whatever your council has going for school leavers, I'm dead serious.
- | How do you balance the books and the beliefs in a charity?
d | Can you tell me about your hardest shift and also how handovers are done on your unit?
- | What do you ask the very last candidate at five o'clock, when you've already met nine?
j | So when the apprentice list for the railway opens, a nudge from you on my behalf, please.
`;
