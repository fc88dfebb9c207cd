/** d: two questions in one. */
export const doubleQuestions = `
d | What is a typical day and how does it differ from what you expected?
d | What do you like most about your job and what do you like least?
d | How did you get into the field and what would you do differently?
d | Where did you study and why did you choose that place?
d | What skills do I need and where can I learn them?
d | What challenges have you faced and how did you overcome them?
d | Who influenced you most and in what way did they do so?
d | How did you start? What was your first project?
d | What do you do? How did you get there?
d | What is the best part of the job? And what is the worst?
d | Why did you leave teaching, and how did you find your new work?
d | Tell me about your path and describe a typical week.
d | Tell me about your first job and what you learned from it.
d | Could you tell me how you started and what you would do differently?
d | Can you describe your team and explain how it makes decisions?
d | I'd like to hear how you got into law and what surprised you there.
d | I wonder what you enjoy and what you find hard.
d | What is the culture like, and is there room to grow?
d | What do you do on a normal day and do you like it?
d | How is the field changing and should I be worried?
d | What drew you to nursing and are you still happy there?
d | Do you like your job and what would you change about it?
d | Did you always want to teach, and how did you get your first class?
d | Is the work stressful and how do you cope with it?
dy | Do you like your job and would you choose it again?
dy | Is it hard to get in and do you need a degree?
dy | Are you happy? Do you want to stay?
dy | Have you ever wanted to leave? Did you look for other work?
d | What are the best and worst parts of your job?
d | What do you like and dislike about your work?
d | What is most rewarding and most frustrating about being a vet?
d | What are your favourite and least favourite tasks?
d | How and why did you become a carpenter?
d | When and how did you decide to go abroad?
d | what do u do and how did u get there
d | how did u start n what do u like about it
d | whats ur day like and whats the worst part
d | what is the worst part? what is the best?
d | why did you choose it how did you start
d | How you started and what you studied?
d | What is your work and why you like it?
d | Which was your first work and how you have found it?
d | What does your week look like, and also, how much of it do you plan yourself?
d | What does a good day look like; what does a bad one look like?
d | What advice do you have for students, plus what would you avoid?
d | What did you learn in your first role, and then how did you use it in the next?
d | How do you find clients as well as how do you keep them?
d | How many people do you lead, and what do you look for in them?
d | What do you look for when hiring and how do you train people?
d | Describe your toughest client and tell me how you won them over.
d | Please explain how a trial works and what you do to prepare for it.
d | Given that you have worked in three countries, what differences have you noticed between them, and how have these shaped the way in which you now lead a team of people from so many places?
d | Before we finish, I would be curious to hear what you think the next ten years will bring for pharmacies and how a student who has only just begun should prepare for that.
d | What motivates you, what frustrates you and what keeps you going?
d | Who do you work with most and what makes that work?
d | What do you read, and who do you follow?
d | How important is networking and how did you build yours?
d | What should I study? Should I go abroad?
d | How did you learn to negotiate, and what would you tell a beginner about it?
`;

/** w: the organisation's own web site answers it. */
export const webQuestions = `
w | What does your company do?
w | What does your organisation do?
w | When was the company founded?
w | Who founded the firm?
w | How many employees does your company have?
w | How many people work at your company?
w | Where is your headquarters?
w | Where are your offices?
w | How many offices do you have?
w | Which countries do you operate in?
w | Who is your CEO?
w | Who runs the organisation?
w | What products do you sell?
w | What services does your firm offer?
w | What is your company's mission?
w | What is your mission statement?
w | What are the company's values?
w | What was your revenue last year?
w | How big is your company?
w | How old is the company?
w | What year was your hospital built?
w | Who are your main clients?
w | Who are your competitors?
w | Which industries do you serve?
w | What departments does the museum have?
w | What are your opening hours?
w | What is the address of your office?
w | Who owns the company?
w | What brands belong to your group?
w | What is the history of your organisation?
w | What kind of company is it?
w | What does your firm specialise in?
wy | Is your company listed on the stock exchange?
wy | Does your company have offices abroad?
wy | Is your firm international?
wy | Do you have an office in Vienna?
wy | Is your organisation a charity?
wy | Does the company have a website?
w | Could you tell me what your company does?
w | Can you tell me when the firm was founded?
w | I would like to know how many people work for your company.
w | Tell me about the history of the company.
w | Please tell me what products your company makes.
w | May I ask where your headquarters are?
w | what does ur company do
w | what ur company sells
w | how many ppl work at ur firm
w | when was ur company founded
w | who is the boss of the company
w | where is ur headquater
w | What makes your company?
w | In which year your company was founded?
w | How many workers has your company?
w | Which products your firm is producing?
w | Your company has how many offices?
w | Company size?
w | Your headquarters?
w | Before I ask anything else, and forgive me for not having looked it up, how many employees does the organisation have these days?
w | I did not have the time to read your web site, so could you tell me what it is that your organisation does?
wd | What does your company do and how many people work there?
wd | When was the firm founded and who founded it?
wd | What does your company do and how did you come to work there?
w | What year did the agency open?
w | What degree programmes does the university offer?
w | How many students does the school have?
w | What locations does the bank have?
w | What is your company best known for?
w | How many beds does the hospital have?
w | When is the next open day at your university?
`;
