/** Questions that a bare "yes" would answer: y. */
export const yesNoQuestions = `
y | Do you like your job?
y | Do you enjoy your work?
y | Is your job stressful?
y | Is it hard to get into this field?
y | Are you happy with your choice?
y | Did you study biology?
y | Did you always want to be a lawyer?
y | Have you ever regretted your decision?
y | Have you worked abroad?
y | Would you recommend this career?
y | Would you do it again?
y | Should I do a master's degree?
y | Can I succeed without a degree?
y | Will there be a need for translators in ten years?
y | Does your team work from home?
y | Does the job involve much travel?
y | Was it difficult to change careers?
y | Were you nervous on your first day?
y | Is there anything you would change?
y | Is there anything else I should know?
y | Do you have any advice for me?
y | Do you have a mentor?
y | Do you think the field is growing?
y | Do you think I should learn to code?
y | Do you believe that a degree is necessary?
y | Do you feel that your work matters?
y | Do you use statistics in your work?
y | Do you often work on weekends?
y | Isn't it lonely to work from home?
y | Don't you miss the classroom?
y | Aren't you afraid of automation?
y | You like your job, right?
y | You travel a lot, don't you?
y | It's a stressful job, isn't it?
y | The hours are long, correct?
y | So you never wanted to leave?
y | You studied law?
y | You are happy in this work?
y | It is difficult to enter in this field?
y | The work is very hard?
y | You like your work?
y | You have much stress in your job?
y | Is possible to work part time in this field?
y | like ur job?
y | do u like ur work
y | is it stressfull
y | did u always want this
y | r u happy with ur choice
y | Worth it?
y | Any regrets?
y | Ever bored?
y | Still enjoy it?
y | Happy?
y | Would you say that the work is creative?
y | Could you imagine doing something else?
y | Can you work from abroad?
y | Is a portfolio important?
y | Are languages useful in your work?
y | Are there women in leadership in your field?
y | Has the field changed since you started?
y | Has artificial intelligence affected your work?
y | I was wondering if you like working in a hospital.
y | I wonder whether you ever doubted your choice.
y | Could you tell me if the work is stressful?
y | Can you tell me whether a doctorate helps?
y | May I ask if you have children?
y | May I ask whether you enjoy it?
y | I would like to know if you are happy with your career.
y | I'm curious whether you work with your hands.
y | Do you know if night shifts are common?
y | Do you mind the long hours?
y | Do you like what you do?
y | Do you do what you dreamed of as a child?
y | Did you know what you wanted when you were my age?
y | When you started, did you feel ready?
y | As a woman in engineering, have you met prejudice?
y | In your experience, is a second degree worth it?
y | If you could start again, would you choose the same path?
y | I read that your field is shrinking. Is that true?
y | Many people told me that the first year is the hardest. Was it like that for you?
y | Looking back at all the years you have spent in this profession, with its early mornings, its difficult clients and its moments of joy, would you say that it was worth it?
y | Having seen how much the newspapers have changed since the nineties and how many of your colleagues have gone into public relations, do you still believe in the future of printed news?
y | Do you get to be creative or express yourself?
y | Do you have a book or a podcast that you would recommend?
y | Is the team friendly and supportive?
y | Do you like the people and the place?
y | Can I shadow you for a day?
y | Would you mind if I recorded our talk?
y | Is your job your dream job?
y | Did an internship help you?
y | Is hiring slow in your field?
y | Do you interview candidates yourself?
y | Was your first job in this field?
y | Do people without a degree get hired in this field?
y | Are internships important in this field?
y | Do you work with interns?
y | Is salary negotiation normal in your field?
y | Did you ever have to negotiate an offer?
`;
