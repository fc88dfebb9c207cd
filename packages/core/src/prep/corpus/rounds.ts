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
w | What are your company's core values?
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
`;
