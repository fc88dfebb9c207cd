/** Asking for work, open and disguised: j marks the ask, further letters what else is wrong with it. */
export const jobQuestions = `
jy | Are you hiring?
jy | Is your company currently hiring?
jy | Are there any openings on your team?
jy | Do you have any internships available?
jy | Could you get me an internship?
jy | Can you offer me a job?
jy | Would you hire me?
jy | Could you pass my CV on to HR?
jy | Would you be willing to forward my résumé to your manager?
jy | Can you put in a good word for me?
jy | Would you recommend me for a position?
jy | Could you refer me?
jy | Can I work for you this summer?
jy | May I send you my CV?
jy | Would you consider me for a role on your team?
jy | Could you keep me in mind?
j | I would be grateful if you kept me in mind for future openings.
j | I would be grateful if you could keep me in mind.
j | If anything opens up in your department, please think of me.
j | Please let me know if a position becomes available.
j | I am looking for an internship this summer.
j | I'm looking for a job in your company.
j | I would love to join your team.
j | I would really like to work for your company after I graduate.
j | I need a job.
j | Hire me please
jy | hiring?
jy | any jobs?
jy | u hiring?
jy | any openings for me at ur company
jy | got any vacancies?
jy | do u have an intership for me
jy | can u get me a intership
jy | are you recruting at the moment
jy | is there any vacany in your team
jy | could you reccommend me to your boss
jy | do you know of any oppenings for juniors
jy | Do you know anyone who is hiring?
jy | Do you know of any companies that are looking for interns?
jy | Is there a place for me on your team?
jy | Is there room for someone like me in your department?
jy | Would there be a spot for an intern in your lab next year?
jy | Would there be any possibility for me to do an internship with you?
jy | Is there a chance of working with you?
jy | Do I have a chance of getting a job at your company?
j | What are my chances of getting hired at your company?
j | What would I have to do to get a job here?
j | What would it take for me to join your team?
j | How can I get a job at your company?
j | How do I apply for a position on your team?
j | How could I become part of your team?
j | Who should I contact about working here?
j | Where can I send my application?
j | Who should I send my CV to?
j | When could I start working for you?
jy | Would I be a good fit for your team?
jy | Do you think I would be a good candidate for a job at your firm?
jy | Am I qualified for a role in your company?
jy | Does your team need an extra pair of hands?
jy | Does your department need help this summer?
jy | Could your studio use another intern?
jy | Does your company take interns?
jy | Do you accept trainees in summer?
jy | Do you take on working students?
jy | You have place for student in your company?
jy | You have some place for intern?
j | Please give me chance to work in your company.
j | I search a job in your company.
j | I want make my internship in your company, please help.
jy | Is possible to do internship in your company?
jy | It is possible that I work with you in summer?
jy | Can you give to me a job?
jy | You can give me work?
j | I am very interest in working in your company and hope you can help me.
j | My dream is to work for your company.
j | It would mean a lot to me if you could forward my application.
j | It would be wonderful if you could mention my name to your hiring manager.
j | I was hoping you could introduce me to someone in HR.
j | I wanted to ask you to put me in touch with your recruiter.
jy | Would you introduce me to the hiring manager?
jy | Could you connect me with your HR department?
jy | I was wondering if you might have an opening for a junior designer.
jy | I was wondering whether your team is hiring.
jy | May I ask if there are any internships at your company?
jy | Could you tell me whether you are recruiting graduates this year?
jy | Just wondering, are you taking on anyone new?
j | In case you ever need an assistant, I am available to start at once.
j | I could start right away.
j | I attach my CV in case it is of interest.
j | Here is my resume.
j | Should a position come up, I would be very happy to be considered.
j | If you ever hear of a vacancy, please tell me.
j | Please remember me when you are hiring again.
jy | Could you let me know when something comes up?
j | Would you tell me about internships that open up?
jy | Can you arrange an interview for me?
jy | Could you help me get a job at your company?
jy | Could you help me find an internship?
jy | Would you be able to pull some strings?
jy | Would you vouch for me?
jy | Could you be my reference?
jy | Would you write me a letter of recommendation for the internship?
jy | Could you get my foot in the door at your firm?
jy | Would you bring me on board?
jy | Could I do a trial day with you so that you can see how I work, and would be a good addition to your team?
jy | Would you ever take on someone like me?
jy | Now that we have talked for a while and you have seen how motivated I am, and since I will be finished with my degree in June and have no plans yet, would you perhaps think of me if your team were to look for somebody?
j | I know that we are only here to talk and I really do not want to be a nuisance, but it would be the greatest help to me if you could hand my CV to whoever makes the decisions in your company.
j | I have enjoyed our talk so much that I cannot imagine anything better than being part of your team.
j | I'd be thrilled to contribute to your team as an intern.
jy | Any chance of a job?
jy | Any chance you could hire me?
jy | Is your firm looking for graduates?
jy | Are you looking for someone new?
jyd | Are you hiring and can I send you my CV?
jd | What does your team do all day and how can I join it?
jd | How did you start here? Could you get me an internship too?
jy | do you have job for me
jy | work for me?
jy | is their a job i could do at your company
j | please keep my resume on file
j | Kindly consider me for any suitable vacancy.
j | I'd appreciate any job leads you could send my way, or an internal referral.
jy | Could you give me an internal referral?
jy | Do you think there might be an opportunity for me at your company?
`;
