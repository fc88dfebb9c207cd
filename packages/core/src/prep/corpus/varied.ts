/** Questions written to teach: every label in many families of words, and their innocent likenesses. */
export const variedQuestions = `
j | I'd like to know who handles hiring so that I can send them my papers.
jy | Could you use an extra pair of hands in your lab this autumn?
jy | It would mean the world to me to start out at a firm like yours, could you make that happen?
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
jd | I saw you have an opening for a paralegal; what are they looking for, and would I fit?
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
jy | Suppose I applied tomorrow. Would you support me?
jy | Could you arrange a trial day for me?
j | My dad said you might have something for me at the garage.
j | What openings do you have?
j | Which jobs does your company have open at the moment?
jd | How many interns will you take this year, and may I be one?
j | Where can I apply to join your team?
jy | So, any chance of a job?
jy | do you hire foreigners? i have visa
jy | Would your agency sponsor a visa for me?
jy | I was wondering whether your practice could take me on for six weeks.
jy | If I do well in my exams, is there a desk for me?
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
jyd | Does your team plan to grow, and would there be a seat for me?
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
jy | Do you think I'm good enough for your team? I'd love to prove it there.
jy | Do you think your supervisor might let me intern here?
jy | Could my portfolio be shown to your art director?
jy | Could you pass this portfolio on to whoever picks the juniors?
j | Please accept my application for the post of receptionist.
j | As you know your company well, where would you put me?
jy | I'm told referrals matter at your company. Could I get one from you?
j | I don't want to be pushy, but I really need something for the summer and hoped you might help.
j | Not to be cheeky, but a job would be great.
jy | I know you said this is just a chat, but would there be a job for me at the end of it?
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
d | When did you found your company, and what frightened you?
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
w | What does the museum's current show deal with?
w | Which plays are on at your theatre this month?
w | How do people apply for a place at your school?
w | How can one join your association?
w | How does one book a table at your restaurant?
w | How do visitors reach the museum by bus?
w | How frequently is your journal published?
w | How often does the board meet, according to the statutes?
w | What does your factory turn out?
w | What do you produce here?
w | What do you sell?
w | What crops does your farm grow?
w | What brands of car do you repair?
w | What goods does your port handle?
w | Which routes does your railway run?
w | Which train lines stop at your station?
w | Where do your flights go?
w | How many titles does your press bring out a year?
w | How many rooms does your hotel have?
w | How many pupils attend the school?
w | How many members does your union have?
w | How large is the museum's collection?
w | How tall is the tower your bank is in?
w | What was your company called before?
w | When did your company change its name?
w | When did your company move to this city?
w | When did the hospital get its new wing?
w | What initiatives is your charity running?
w | What research projects does your institute run?
w | What are the research areas of your department?
w | What degrees can be earned at your faculty?
w | What specialisms does your law firm offer?
w | Which insurance plans does your clinic accept?
w | Which languages are taught at your school?
w | What is the fee for your summer course?
w | What does admission cost?
w | What does it cost to become a member?
w | What does a ticket cost?
w | How much is a season ticket?
w | How much does your gym charge for membership?
w | What is the student discount at your cinema?
w | What are the rules for visitors?
w | What is the dress code for visitors?
w | What are your customer service hours?
w | What is the hotline of your company?
w | What social media accounts does your museum have?
w | Do you happen to know when your company was founded?
wy | Can one visit your factory?
wy | Are there guided tours of your brewery?
wy | Does your museum have an audio guide?
wy | Does your university have a campus abroad?
wy | Is your agency a member of the national federation?
wy | Is your restaurant open on Mondays?
w | Please name the countries your company exports to.
w | I'd like a short overview of what your organisation does.
w | I want to know the address of your office.
w | who is owner of ur company
w | what ur company make
w | how much branch does ur bank have
w | how big is ur company
w | What parent company do you belong to?
w | Which conglomerate owns your channel?
w | What is the legal form of your firm?
w | What are the names of your founders?
w | What's the total number of staff at your hospital?
w | Where is the main plant of the company?
w | What certification does your lab hold?
w | What prizes did your film company win?
w | What's the theme of this year's festival?
w | Who performs at your festival this year?
w | Who is the headmistress of your school?
w | Who chairs the board?
w | What are the five pillars of your company strategy?
w | What does your code of conduct say?
w | Which charities does your firm support?
w | Which software products does your startup offer?
w | Which customers does your firm list as references?
- | What do you turn to when the data run out?
- | What projects are you most attached to?
- | What project are you working on this week?
- | What research question keeps you up?
- | Which exhibition changed how you see your own work?
- | Which play would you put on if you could?
- | How do you decide which titles to publish?
- | How do you fill a hotel in winter?
- | How do you win back a member who left the union?
- | How do the pupils change between September and June?
- | How do you feel when the tower is empty at night?
- | How did moving to a new city change your company?
d | Why did you change the name of your firm, and was it hard?
- | What do visitors ask you most?
- | What do customers misunderstand about your work?
- | What do you wish members knew?
- | What do your courses teach that others don't?
- | What subject did you fear at school?
d | What did you study, and did it matter?
- | What did you major in?
- | Which degree would you choose today?
- | Which courses prepared you best?
- | What program would you recommend to learn animation?
- | Where did you learn to weld?
- | When does your day end?
- | When did you last change your mind about a case?
- | How many drafts do you throw away?
- | How many people do you manage?
- | How many interviews did it take you?
- | How big is the class you teach?
- | How old is the oldest instrument you've repaired?
- | How often do you travel?
- | Who do you report to?
- | Who taught you the most?
- | Who are the people you depend on?
- | What are the strengths of your team?
- | What are you proudest of?
- | What are the unwritten rules at your office?
- | What does your organisation expect of newcomers?
- | What's your favourite room in the museum?
- | What part of the building would you show a guest first?
- | Where in the hospital do you feel at home?
- | Which department do you work with most?
- | Which of the firm's values is hardest to live by?
- | How are values lived in your company?
- | How do departments compete for money?
- | How does the board's view differ from yours?
- | What role does the founder still play?
- | What would the founder say if he saw the firm today?
- | What keeps customers loyal, do you think?
- | How do you choose suppliers?
- | How does your shop survive against the chains?
p | What was your very first pay cheque?
p | How big was your first salary?
p | What figure was in your contract?
p | What sum did they offer to keep you?
p | How high was the raise you got?
p | How much did you ask for?
p | What do you bill per hour?
p | What do you take for a portrait?
p | How much do you ask for a shoot?
p | How much do you bring in from teaching on the side?
p | How much of a raise did the promotion mean for you?
p | Which tax band are you in?
p | What's your tax bracket?
p | In which job did you earn the most?
p | Which of your jobs paid you best?
p | Where were you paid better, in Oslo or here?
py | Do you ever feel underpaid?
py | Were you underpaid as a junior?
py | Did you have to fight for a raise?
py | Did you ask for more money when they hired you?
py | Did you lose money when you changed jobs?
py | Do you make a living from your art?
py | Can you feed your family on what you earn?
py | Did moving into management mean more pay for you?
py | Do you get royalties?
py | Does your contract include a bonus?
py | Are you in the top tax bracket?
py | Are you a millionaire?
py | Has the job made you rich?
p | How much does being a surgeon like you bring in?
p | What does a person on your level at this company get paid, yourself included?
p | How much are you getting out of this deal?
p | How much did winning the prize bring you?
p | what u get per month
p | how many money u have every month from this job
p | I am curious about your paycheck.
p | I'd be interested in knowing your income.
p | Tell me honestly what you get for a concert.
p | What are your earnings as a taxi driver?
t | What does an hour of a plumber's time cost, as pay I mean?
t | What fee is normal for a first commission?
t | What can a newcomer charge for a logo?
t | What do illustrators ask per page?
t | What day rate do camera assistants get?
t | What do extras get per day?
t | How much does a stuntwoman get for a car crash?
t | What hourly rates do interpreters get?
t | What are the rates for freelance editors?
t | Which salary bracket should I name in an application?
t | What range is realistic for a graduate?
t | What would be a realistic figure for a beginner's salary?
t | What are the financial perspectives of this profession?
t | Financially speaking, what can one expect?
t | How is this profession paid?
t | How are apprentices paid?
t | How much do they pay interns around here?
t | How much do line cooks earn an hour?
t | How does the stipend of a doctoral student compare with a salary?
t | How high is the usual stipend for a fellow?
t | Roughly how much is the scholarship for trainees?
ty | Is the stipend enough to live on?
ty | Is there a set wage for apprentices?
ty | Do freelancers earn more than employees?
ty | Do young doctors make a lot?
ty | Does the pay get better with time?
ty | Would I get paid during training?
ty | Is it a badly paid job?
ty | Could I live on a junior salary in Paris?
- | Who pays for the mistakes of a machine?
- | What price does a family pay for your night shifts?
- | What makes a good team in the operating room?
- | What makes someone thrive under pressure?
- | What makes a lesson stick?
- | How do you make a shy child feel at ease?
- | How do you make a set look old?
- | How much do you lean on your colleagues?
- | How much did your teachers shape you?
- | How much did chance decide?
- | What do you get out of night work?
- | What does a fair get you, besides contacts?
- | What do clients get wrong about deadlines?
- | How do you ask a client for more time?
- | What do you ask your team on a Monday?
- | What did you offer the village in return?
- | What did the firm offer you that others could not: freedom, people, something else?
- | What do you offer visitors who know nothing about art?
- | How do you charge a camera battery in the Arctic?
- | Who is in charge when you are away?
- | What would you do with a bigger budget?
- | What does fair trade mean to you as a buyer?
- | How do you earn respect as the youngest on site?
- | What earned you the trust of the crew?
j | You seem to be short of people; how about me?
j | You're two people down, right? I could fill one of those chairs.
j | How about taking me on?
j | What about giving me a go?
j | Why don't you hire me?
jy | Why not try me out for a week, would that be possible?
j | When could I start with you?
j | When can I begin?
j | What time should I be there for my first day? Just kidding, but I do want to work here.
jy | Would you make an exception and take a student?
j | I hear you never take beginners, but maybe you'd take me.
j | I know it's a long shot, but could you use me in the studio?
jy | Could you use a bilingual secretary?
jy | Would a driver who also cooks be of any use to you?
jy | Have you any use for a part-time bookkeeper?
jy | Is there demand at your firm for somebody who speaks Farsi?
jy | Do you guys employ students?
jy | Does your bank employ people without a degree?
jy | Do you employ foreigners?
jy | Does your company take people on work visas?
jy | Are career changers hired at your company?
jy | Would a person with my grades get hired at your firm?
j | With grades like mine, what would be my chances at your firm?
j | Suppose I sent in my papers today, how long until I hear from your firm?
j | What papers do I need to hand in to be hired by you?
j | Which documents should I send your HR?
j | To whom may I address my letter of application?
j | Whose desk should my application land on?
jy | Is it you I should send my application to?
jyd | Are you the one who decides on interns, and would you pick me?
j | Who picks the interns in your group? I'd love to be among them.
j | Pick me, I'm good.
j | Let's make it official: hire me.
j | My bag is packed, I could start in your branch tomorrow.
j | I'm prepared to work nights, weekends, whatever you need.
j | I'm willing to start at the very bottom in your company.
j | I would clean floors if it got me into your company.
j | I'd take any post at your hospital.
j | Any post will do, even the night desk.
j | Even a few hours a week at your shop would help me.
j | A few shifts a week in your kitchen is all I need.
j | I'd be grateful for any kind of work.
j | Please find something for me.
j | Surely you could find me a little corner in your lab.
jy | Could your network turn up something for me? I need a job by June.
j | Your word counts a lot in that company; I hope you'd use it on my behalf.
j | One sentence from you to the director and I'd be in.
jy | Would you make a call for me to your old firm?
jy | Could you call the hiring manager and tell her about me?
jy | Can you tell your boss I'm interested?
jy | Could you ask around whether anyone needs a junior?
jy | Could you spread the word that I'm looking?
j | Please spread the word that I'm on the market.
j | I'm on the market, so tell your friends.
j | If your friends' firms are hiring, point them to me.
j | I've put in an application at your company and thought you might move it along.
jy | Could my application be looked at sooner, with your help?
jy | Could you check what happened to my application?
jy | Did HR like my application?
jy | Would you sit in on my interview at your company and support me?
jy | May I tell HR that you sent me?
jy | May I say in my application that you recommended me?
jy | May I put you down as a reference?
j | I need two references for the job at your branch, and one could be you.
jy | Would you write a recommendation for my application to your company?
j | I'd need a letter from you for the trainee post.
j | A letter of recommendation from you would open doors at your bank.
jy | Is there still time to apply for your programme, and would you back me?
j | I am ready to serve your organisation in any capacity.
j | I shall remain obliged if a suitable vacancy is given to me.
j | I pray you to consider my request for employment.
j | Abeg help me with work for your company.
j | kindly do something about my employment matter
j | me want work in your farm
jy | possible job for me there?
jy | is possible to make praktikum in your company
jy | i look for arbeit, you have?
jy | you can take me like stagiaire?
- | What do you do when you're two people down?
- | How do you cope when the shop is short-staffed?
- | Why don't more firms take beginners?
- | When did you begin to feel at home in the job?
- | What time do you start work?
- | How does your bank find people without a degree?
- | What happens to people without papers in your trade?
- | How do foreigners fare in the profession?
- | How do career changers get on in your team?
- | What documents do you look at every morning?
- | How do you choose which applications to fund?
- | Who decides which interns go on the trip?
- | How do you tell a colleague that they were not picked?
- | How would you feel about working nights at my age?
- | What would you clean first in a kitchen like that?
- | How does it feel to start at the very bottom?
- | What did you do to get noticed when you started at the bottom?
- | Whose word counts most on a film set?
- | Who would you call first if a bridge cracked?
- | How do you spread the word about a new play?
- | How do you back a colleague who has made a mistake?
- | How do references work in academia?
- | What should a letter of recommendation say?
- | How did your application to medical school go?
- | What do you think committees look for in applications to art school?
- | What gives a shy person a chance in your field?
- | Who took a chance on you?
- | How do you give students a chance to fail safely?
- | What can you use from your first degree?
- | How do you use a bilingual team well?
- | What use is a driving licence in your job?
- | How do you handle requests from people who want to work with you?
- | What do you look for when somebody asks to join the crew?
- | What's your advice for a person who wants to work abroad?
- | How does one find work as a stagehand in a small town?
p | What do you get for a day on set?
p | What did you get for your first song?
p | I wonder what a night shift brings you.
p | How many euros are we talking about per month, for you?
p | How much are we talking about, in your case?
p | what money they gave u first year
p | what salary did they give you at the start
p | What salary were you given when you started?
p | In round figures, what's your yearly income?
p | What do you personally pocket from a sale?
p | What's left of your pay after taxes?
p | How much is left for you at the end of the month?
p | How much lower was your salary as a teacher?
p | Did your income drop a lot when you went back to school, and to how much?
py | Are you on minimum wage?
py | Do you get more than the others in your team?
py | Is your paycheck good?
py | Has your salary changed since the merger?
p | What do the hospital's night duties bring you in extra pay?
p | Tell me your price per hour.
p | What was the fee you got for the poster?
- | How many hours a month are we talking about?
- | What did you get for your trouble?
- | What do you get when you mix those two paints?
- | What did they give you on your first day, besides a badge?
- | What's left for you to learn?
- | How did your view of money change in the job?
w | What are the opening times of your gallery?
w | When are visiting times?
w | How many square metres is the exhibition hall?
w | What is the minimum order in your shop?
w | What's the age limit for your courses?
w | What do the letters of your NGO stand for?
w | Who heads your ministry?
wy | Does the hotel take dogs?
wy | Is your company a GmbH?
wy | Are pets allowed in your hotel?
w | Which papers does your publishing house own?
w | Where do your goods come from?
w | Where is your clothing produced?
- | Is it only who you know, or does work count too?
- | What do you take with you when you go abroad?
- | Which goods give you the most trouble at the border?
- | What do you allow your interns to do?
`;
