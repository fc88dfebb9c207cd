/** Questions written to teach: every label in many families of words, and their innocent likenesses. */
export const variedQuestions = `
j | I'd like to know who handles hiring so that I can send them my papers.
jy | Could you use an extra pair of hands in your lab this autumn?
j | It would mean the world to me to start out at a firm like yours, could you make that happen?
jy | Would your boss be willing to meet me about a job?
j | what should i write in my application so ur company takes me
j | Whom must I ask if I want to do my practical semester at your plant?
jy | Have you got anything going for a recent grad?
jy | Are you guys looking for anyone?
j | I'm graduating in June and still have nothing lined up; maybe your firm needs a junior?
j | In case a colleague leaves, let me know, I could fill in.
jy | Can you get me in?
jy | Could you put my name forward for the trainee programme?
j | Tell your recruiter about me, please.
j | How do I get hired by your company?
j | What would I have to study so that your company would employ me?
jy | Will there be positions open in your department next year?
j | Any advice on how I could land the internship your company has posted?
jy | Might I list you as a referee in my application to your firm?
jy | Would it be OK if I sent you my CV?
j | My CV is ready, whom do I send it to?
j | I'd be glad to work for free at first.
j | Even an unpaid position would be fine with me.
jy | Does your school need a substitute teacher? I'm free on weekdays.
j | I'm a hard worker and a quick learner, you won't regret taking me.
j | If you have any influence over who gets hired, I'd ask you to think of me.
jy | Is the assistant position that was advertised last week still free?
j | I saw you have an opening for a paralegal; what are they looking for, and would I fit?
jy | Would I have a shot at a position with you?
j | Consider this my application.
jy | Could this conversation count as a first interview?
jy | Would you be my way in?
j | I want internship in your company, how to get?
jy | you can help me find job in your country?
j | I search a job as a cook, maybe you know somebody
jy | Please sir, can you help with job?
j | Looking for work. What have you got?
j | Name the person in HR I should write to about openings.
jy | Do you know when your firm will post its summer jobs?
j | When do applications open for your graduate scheme, because I intend to apply?
jy | Could you look over my application before I send it to your HR?
jy | Would you forward this to the head of recruiting on my behalf?
j | It would be so kind if you could bring up my name at the next staff meeting.
j | I would do anything to be part of your crew.
jy | Are you able to offer placements to nursing students like me?
jy | Is an apprenticeship with you possible?
j | Suppose I applied tomorrow. Would you support me?
jy | Could you arrange a trial day for me?
j | My dad said you might have something for me at the garage.
j | What openings do you have?
j | Which jobs does your company have open at the moment?
j | How many interns will you take this year, and may I be one?
j | Where can I apply to join your team?
jy | So, any chance of a job?
jy | do you hire foreigners? i have visa
jy | Would your agency sponsor a visa for me?
j | I was wondering whether your practice could take me on for six weeks.
j | If I do well in my exams, is there a desk for me?
j | I'd be over the moon if you considered me for the junior role.
jy | Could you let me know as soon as something becomes vacant?
jy | Would you mind telling your manager that I'm interested in joining?
j | Is it who you know? Because then I'd like you to recommend me.
jy | Can you connect me with a recruiter at your company?
j | I hope this talk will lead to an offer.
j | kindly assist me to secure employment in your reputable firm
j | I am humbly requesting for industrial attachment in your organisation.
j | Do the needful and forward my candidature to concerned department.
jy | Can I come work with you next summer even just to sweep the floor?
jy | Could I be your assistant?
j | Let me be your assistant for a month, I'd learn so much.
jy | Could I come on board as a trainee?
jy | Does your team plan to grow, and would there be a seat for me?
j | What must one do to be picked by your company, I mean me?
j | I am very motivated to join ur company after my master
jy | Is your company still accepting applications?
jy | are u recruiting freshers
jy | have u got any job for me
jy | you need worker?
j | What are the odds your department would take on a career changer like me?
j | How likely is it that you'd hire somebody with my grades?
j | I'd appreciate any pointers to vacancies.
jy | Heard of anyone who is hiring?
j | If you hear of jobs in the area, please drop me a line.
jy | Know any openings?
jy | Any leads on paid work for a student?
jy | Would you take a chance on a beginner like me?
j | what can i do to work at ur place
j | Do you think I'm good enough for your team? I'd love to prove it there.
jy | Do you think your supervisor might let me intern here?
jy | Could my portfolio be shown to your art director?
jy | Could you pass this portfolio on to whoever picks the juniors?
j | Please accept my application for the post of receptionist.
j | As you know your company well, where would you put me?
j | I'm told referrals matter at your company. Could I get one from you?
j | I don't want to be pushy, but I really need something for the summer and hoped you might help.
j | Not to be cheeky, but a job would be great.
j | I know you said this is just a chat, but would there be a job for me at the end of it?
- | What did you write in the application that got you your first job?
- | How do people normally hear about openings in your line of work?
- | How long did you look for work before you found this position?
- | What do you wish applicants asked in interviews?
- | How does your team choose its interns?
- | How do hiring managers read a career change on a resume?
- | When you hire someone, what matters more: grades or attitude?
- | Who hired you, and what did they see in you?
- | How did you apply for your present position?
- | What was your first internship like?
- | How would you advise a student to look for an internship in this field?
- | What makes an application stand out in publishing?
- | How would you describe the job market for chemists at the moment?
- | Which internships gave you the most?
- | What kinds of jobs do graduates of your programme end up in?
- | What opportunities do you see opening up in renewable energy?
- | How did the opportunity to move abroad come up?
- | What was it like to be the youngest employee?
- | How do you keep good employees from leaving?
- | When did you realise you'd found the right position?
- | What's it like working for a family business?
- | How does one go from a support role to a leading one?
- | How did your recruiter find you?
- | What would make you reject a candidate with perfect grades?
- | What questions do you like candidates to ask?
- | What role does chance play in a career like yours?
- | What role do mentors play in your profession?
- | In your opinion, what position does the union take on this?
- | What's your position on using AI in essays?
- | How did you get your foot in the door?
- | What helped you get your foot in the door, back then?
- | How did you land your first role without connections?
- | How many applications did you send before someone said yes?
- | What's the story behind your current job?
- | What jobs did you have while you were studying?
- | How different is your job from what the advert promised?
- | What does the opening night feel like from backstage?
- | How do you find volunteers who stay?
- | What happens on the ward when a position stays vacant for months?
- | How has the shortage of staff changed your hours?
- | What would you tell someone looking for work in this field right now?
- | How do employers here see gap years?
- | How should I think about internships versus summer courses?
- | If a friend wanted to apply for a job like yours, what would you warn them about?
- | What do recruiters look for in a beginner's CV?
- | What do you look for in people who join your team?
- | How do new people usually join your team?
- | How does a person with no experience get hired as a stunt performer?
- | What would help me to be ready for work in this field?
- | How can I best prepare for a job in this field?
- | What steps would you take in my place to get into this profession?
- | How can someone like me break into the film industry?
- | How do you know when it's time to apply elsewhere?
- | How would a typical interview for a post like yours go?
- | What did your employer do to help you settle in?
- | Can you describe the first job you were paid for?
- | Could you tell me how you found your internship?
- | What's the best interview question you were ever asked?
- | What part of the job would you gladly hand to someone else?
- | What changed when you went from employee to employer?
- | How do you split the work among your interns?
- | How do apprentices earn the trust of the old hands?
- | If you could create one new position on your team, what would it be?
- | How do you go about writing a job advert?
- | Who gave you your first chance?
- | How did you persuade them to give you the job?
- | What's the most useful thing an intern ever did for you?
- | How do your clients find and choose you?
- | Why do companies like yours prefer to recruit from within?
- | What do you think of unpaid internships?
- | How do you find a job as a dancer when you turn thirty-five?
- | Where do people in your profession look for jobs?
- | What are some entry-level positions that lead to a career like yours?
- | Which entry-level jobs would you suggest to someone who wants to learn the trade?
- | Who else in this field should I read or listen to?
- | How has your resume changed over the years?
- | What should a portfolio for this field contain?
- | How do you recommend that students present their thesis on a CV?
p | Could I ask what your contract pays?
p | How much is in your pay packet at the end of the month?
p | I'm wondering about your own earnings.
p | what is ur monthly income
p | What kind of money are you on?
p | How much did your pay go up when you were promoted?
p | How does what you earn compare with what your husband earns?
p | How much do you get for a shoot?
p | What do you charge per hour?
p | What was the first salary you negotiated, in numbers?
p | Ballpark, what do you pull in a year?
p | What's your compensation like?
p | If it's not too personal: how much does your job pay you?
p | May I know your present package?
p | how many lakhs do you make per annum
p | What's your CTC?
p | What does the hospital give you per month?
p | Would you share the number on your payslip?
p | Would you tell me your exact salary?
py | Are you paid by the hour?
py | Do you make more than your boss?
py | Is your salary six figures?
py | Did you negotiate your salary?
py | Do you think you are paid fairly?
py | Are you happy with what you earn?
py | Can you live off what you make?
py | Do you get a yearly bonus?
py | Did they pay you when you were an intern?
py | Were you rich by thirty?
p | What did you get paid for your first book?
p | How much were you paid in your first job?
p | How much would you lose if you left your job today?
p | How satisfied are you with your salary?
p | How has your income changed since you went freelance?
p | What's the most you have ever earned in a month?
p | How much have you saved from this job?
p | Tell me how much you take home.
p | I would like to know how much the company is paying you.
p | My question is about your wages: how high are they?
p | How big is your bonus?
p | What benefits and salary do you have?
pd | What do you earn and what did you earn before?
p | So what do they give you for all this work, in euros?
p | how much u earn in one month sir
p | you earn how much
p | What percentage do you get of each sale?
p | What commission do you get?
p | How much equity did you get?
p | What is your net worth?
p | How much do you personally make off a single concert?
p | After ten years there, what's your salary now?
t | What is the starting salary for a nurse here?
t | What do graduates earn in their first year?
t | How well does this profession pay?
t | How much does an electrician make?
t | What's the salary range for this kind of work?
t | What are typical wages for a carpenter?
t | What does one earn as a judge?
t | What would a newcomer be paid?
t | How much can a photographer charge for a wedding?
t | What is the pay like in this field?
t | How is the pay?
t | how's the money in this business
t | What kind of salary should I ask for when I start out?
t | What salary should a beginner expect?
t | How do salaries compare between hospitals and private clinics?
t | What's the difference in pay between a junior and a senior developer?
t | What is the usual hourly rate for tutors?
t | Which specialties pay best?
t | Which jobs in your field pay the most?
t | How fast do wages rise in this trade?
t | What do interns get paid at a bank?
t | How much are interns paid here?
ty | Is the pay good?
ty | Does this job pay well?
ty | Can you make a living as a sculptor?
ty | Do teachers earn enough to rent a flat in this city?
ty | Are internships paid?
ty | Is the salary negotiable for newcomers?
ty | Do men and women earn the same in your field?
t | What can one expect to make in the first years of freelancing?
t | Roughly how much does someone at entry level bring home?
t | I would like to know about salaries in this sector.
t | What about the pay in this field?
t | Could you tell me what beginners are usually paid?
t | What is the going salary for a data analyst with no experience?
t | how much they pay to new teacher in your country
t | what's a realistic salary for someone like me after graduation
t | What salary bands exist for civil engineers in the public service?
t | What's the earning potential in your profession?
t | How high is the minimum fee architects may charge?
t | How much does a resident physician get?
t | How does compensation work in sales, is it mostly commission?
t | On average, what are actors paid per day?
- | How did you feel about turning down a better paid job?
- | How do you pay attention to detail when you are tired?
- | What does it cost to set up a dental practice?
- | How do you set the price of a painting?
- | How do you raise money for your shelter?
- | What pays the bills for a small theatre: tickets or grants?
- | How do you explain to a board where the money went?
- | What has paid off more for you, patience or speed?
- | What price did you pay for working abroad so long?
- | How do you earn the trust of a frightened child?
- | How do you make time for your family?
- | How do you make a difference on a bad day?
- | What did you get out of your years in the army?
- | How do you get paid attention to in a large meeting?
- | How did you finance your studies?
- | What do you value more than money in a job?
- | How much responsibility did you get in your first year?
- | How much training did you receive before you were on your own?
- | How much of your time goes to paperwork?
- | How much say do you have in what you write?
- | How much do you travel?
- | How much did you know about wine when you began?
- | What do you make of the new law?
- | What do you make at work, if I asked a child?
- | How do you make decisions when the data are thin?
- | What benefits did you find in working nights?
- | How does the union bargain over wages, seen from inside?
- | What rewards, other than money, does the work bring?
- | How does a tax adviser spend the month of May?
- | What income groups do your patients come from?
- | How do you talk about fees with nervous clients?
- | How do bonuses change the way a sales team behaves?
- | What does it take to earn a promotion?
- | What would a good budget for a first documentary look like?
- | How does the firm decide what to charge a client?
- | How have pay cuts in the sector changed morale?
w | In which year did the company start?
w | How many branches does your bank have?
w | What kind of products does your company make?
w | Which products does your employer make?
w | What does the foundation fund?
w | What is the name of your company's director?
w | Where is your company located?
w | How many people work at your firm?
w | what is ur company about
w | What is your company's main activity?
w | What sort of business are you?
w | Which brands belong to your group?
w | Who owns the newspaper?
w | Who sits on the board of the museum?
w | What exhibitions does the museum show this season?
w | What courses does your institute run?
w | What are the admission requirements of your school?
w | What's the deadline for the scholarship your foundation gives?
w | How much is the tuition at your university?
w | How much does a ticket for the zoo cost?
w | When is your clinic open?
w | On what days is the library open?
w | What is the phone number of your office?
w | Where can I find your company on social media?
w | What is your company's slogan?
w | Since when has the orchestra existed?
w | In which cities does the firm have offices?
w | How many patients does the hospital treat per year?
w | How many beds does your hospital have?
w | What languages is your app available in?
w | What's the company's legal name?
w | What are the company's business units?
w | What awards did your studio win last year?
w | What was the company's profit in 2023?
w | Give me an overview of your company's services.
w | Please list the services your firm provides.
w | I would like to know when your company was founded.
w | I'm interested in how many employees your company has.
w | Explain what your organization does.
w | can u tell me bout ur company
w | Could you tell me where your headquarters are?
w | Could you give me some background on your company's history?
w | What's the history of the hospital?
w | What does your organisation stand for?
w | What industries do you serve as a company?
w | Who are the company's biggest customers?
w | What sizes of company does your bank lend to?
wy | Is your company part of a larger group?
wy | Does your firm have an office in Berlin?
wy | Does the museum have a cafe?
wy | Does your university offer evening courses?
wy | Is the hospital public?
wy | Is your firm family-owned?
wy | Do you ship abroad?
wy | Does your company have a website?
wy | Are you a non-profit?
wy | Has your company won any awards?
wy | Was your company founded in the nineties?
w | what year was the college founded in
w | your company has how many workers
w | what is the head office city
w | name of CEO?
w | number of employees?
w | How many countries is your charity active in?
w | What does the abbreviation in your company's name mean?
w | When does the next semester begin at your school?
w | Which model of car does your factory build?
w | What programmes does your NGO run?
w | What is your agency's area of expertise?
w | What are the main departments of your company?
w | What is your company's policy on sustainability?
w | What stock symbol does your company trade under?
- | How has the company's mission changed how you work?
- | What does the mission statement mean on a rainy Tuesday?
- | What drew you to this museum rather than another?
- | How do the departments of your company get along?
- | What did the website not tell you before you joined?
- | What makes your clinic different from others in town to work at?
- | How does your company treat mistakes?
- | Which of your company's values do you see most in daily work?
- | What is the culture like in your office?
- | How is your team organised?
- | How large is the team you lead?
- | How many people do you work with on a given day?
- | How many cases do you handle at a time?
- | How many hours do you work in a usual week?
- | Where in the company do you spend most of your time?
- | Where do you meet your clients?
- | What kind of clients do you enjoy most?
- | Who are the people you talk to most at work?
- | What does your department do when a deadline slips?
- | What does your part of the company look like from the inside?
- | What is the history of your own career at the firm?
- | When did you found your company, and what frightened you?
- | How did you come up with the name of your bakery?
- | What made you found your own company?
- | What did you think of the company when you first walked in?
- | Which product are you proudest to have worked on?
- | How do products get from an idea to the shelf at your firm?
- | What does your organisation do better than most, in your eyes?
- | What is your organisation struggling with at the moment?
- | Where is your company heading, do you feel?
- | How has the firm changed since it went public?
- | What does a research group at your institute look like day to day?
- | Which services do your patients ask for that you can't offer?
- | What competitors keep you awake at night?
- | How do competitors in your field treat each other?
- | What should people know about your museum that no guidebook says?
- | Why does your company work the way it does?
- | I saw on your site that you moved into wood construction; how did that change your own work?
- | How do visitors react to the new wing?
- | How does it feel to work for a company that is three hundred years old?
`;
