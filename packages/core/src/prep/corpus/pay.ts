/** Pay: p is this person's own, t is what such work pays in general. */
export const payQuestions = `
p | How much do you earn?
p | What is your salary?
p | What do you make a year?
p | How much money do you make?
p | How much do you get paid?
p | What was your starting salary?
p | What did you earn in your first job?
p | How much did your salary go up when you were promoted?
p | How big was your last bonus?
p | What is your annual income?
p | What are you paid?
p | What does the company pay you?
p | What do they pay you?
p | What's your hourly rate?
p | What is your compensation package?
p | How much do you take home each month?
p | What do you bring home after tax?
py | Are you well paid?
py | Do you earn a lot?
py | Do you make good money?
py | Do you earn more than your colleagues?
py | Do you make more than a hundred thousand?
py | Is your salary good?
py | Are you happy with your pay?
py | Are you satisfied with what you earn?
py | Does your job pay you well?
py | Did you get a raise last year?
py | Do you get a bonus?
py | Were you paid well as an intern?
p | May I ask what you earn?
p | If you do not mind my asking, how much do you make?
p | Could you tell me what your salary is?
p | Can you tell me how much you earn?
p | I would like to know your salary.
p | I was wondering how much you make.
p | I hope it is not rude, but I am curious about your pay.
p | how much u make
p | how much u earn per year
p | whats ur salary
p | what is your salery
p | hw much do u get paid
p | ur salary?
p | Your salary?
p | How much salary you are getting?
p | How much you gain in one month?
p | How much is your wage in this company?
p | Which salary do you have?
p | What amount do you receive every month for your work?
p | Tell me what you earn.
p | Please tell me your income.
p | Roughly speaking, what does someone with your experience, and I mean you in particular, take home at the end of the month?
p | I have always wondered, and please feel free not to answer, how much a person in your position, that is to say you yourself, is paid in the course of a year?
pd | What do you do all day and how much do you earn?
pd | What is your salary and what was it when you began?
py | Do you earn six figures?
py | Is the money you get enough to live on?
py | Can you live well on your salary?
p | How has your own pay grown over the years?
p | What percentage raise did you get when you moved companies?
p | What did you make as a trainee?
p | How much were you earning when you left your last company?
p | How much are you on?
p | What figure is on your payslip?
t | What is the typical salary for an entry-level analyst?
t | What does a junior designer earn?
t | How much do people in this field earn?
t | What salary can I expect in my first job?
t | What could I expect to earn as a newcomer?
t | What is the starting salary for nurses?
t | What is the usual pay range for this role?
t | How much does an entry-level engineer make?
t | What do graduates get paid in this industry?
t | How much money is there in this profession?
t | What does your company pay interns?
t | How much do interns make at your firm?
t | What is the average income of a freelance translator?
t | What salary range should a newcomer ask for?
t | What would I earn in this field?
t | How much would someone like me make in the first year?
ty | Is the pay good in this field?
ty | Does this career pay well?
ty | Are teachers paid well here?
ty | Do architects earn a lot?
ty | Is it a well-paid profession?
ty | Can you make a good living in this field?
ty | Do people in this industry make good money?
ty | Is the salary high?
ty | Are interns paid?
ty | Do beginners get paid enough to live in the city?
t | Could you tell me what the typical pay is for a beginner?
t | Can you tell me what a junior consultant earns?
t | I would like to know what the salary range is.
t | I'm curious what people usually make in their first year.
t | May I ask what the going rate is for a freelance editor?
t | whats the pay like
t | what is the avg salary in this job
t | how much does a vet make
t | hows the money in consulting
t | how much is salary for beginner
t | How much they pay for junior in your country?
t | Which salary is normal for a person without experience?
t | What money can have a young engineer?
t | Salary range for juniors?
t | Typical starting pay?
t | What do entry-level people usually take home?
t | How well does the field pay?
t | How does the pay in the public sector compare with the private one?
t | What are the wages like in hospitality?
t | What hourly rate do freelancers charge when they start out?
t | What does the profession pay after ten years?
t | Tell me about the salaries in this industry.
t | How much of a pay rise does a promotion usually bring?
t | Considering that rents in this city have doubled and that I will have a loan to pay back, what sort of salary is realistic for somebody who has just finished a degree and has no experience?
td | What does a junior do and how much does a junior earn?
td | How long does it take to become a manager and what do managers make?
t | What is the compensation like for someone starting out?
t | What bonus do traders usually get?
`;
