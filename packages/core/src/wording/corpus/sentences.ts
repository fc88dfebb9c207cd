/** Sentences as messages hold them: j asks for work, r brings a résumé, c says how the two are known, - none of these. */
export const sentences = `
j | I would also appreciate it if you could tell me of any opening at your practice.
j | My hope is to join a team like yours once I graduate.
j | I'm currently exploring job options and your firm is at the top of my list.
j | Should something come up, I'd be the first to say yes.
j | I can start any day and would take whatever hours you have.
j | Perhaps your studio could use a runner this summer.
j | I'd welcome any suggestion about where to apply, or better, a word with your HR.
j | Could this lead to an internship?
j | I have three months free from May and would love to spend them in your kitchen.
j | I believe my skills would be a good match for your department.
j | With my background in statistics I could be of use to your team from the first day.
j | I'm writing to express my interest in a junior position.
j | I am writing to inquire about internships.
j | I'd like to apply for a traineeship with you.
j | If you think I would be suitable for your company, please let me know.
j | Please let me know if your team is hiring.
j | I need a company for my compulsory internship.
j | My programme requires six months in industry and I have not found a host yet.
j | I would be honoured to be considered for any role.
j | Could you recommend me to your manager?
j | Would you mind referring me to someone in recruiting?
j | I understand that your office takes interns; I'd love to be one of them.
j | I would so like to work with people like you.
j | I hope we can also discuss employment possibilities.
j | And who knows, perhaps you'll want to keep me!
j | If you like what you see, maybe there's a place for me.
j | I'd be happy to do a trial week for free.
j | Do you know of any paid positions for beginners?
j | Are there student jobs at your lab?
j | I'm open to any job, full time or part time.
j | I am actively seeking employment in the media sector.
j | I'm on the hunt for a graduate role.
j | I'm in the market for something new.
j | I have been out of work since March and any help would be welcome.
j | Please bear me in mind for the future.
j | Do keep my number in case you need someone.
j | You can reach me any time if there's a vacancy.
j | If you know a firm that needs somebody like me, tell me.
j | It'd be great if you could open a door for me at the agency.
j | I would be grateful for your help in getting a job.
j | I'd love to hear what roles you have open.
j | I saw the advert for a lab technician and thought you might help me get it.
j | I've just applied for the analyst opening at your bank, so a kind word would help.
j | Can you check on the status of my application?
j | I'd like to use you as a reference.
j | My application is already in your system, maybe you could have a look.
j | I'd be keen to shadow you and, in time, join you.
j | I would like to offer my services as an assistant.
j | Let me know whether there is work for me.
j | is there any job for me pls
j | Kindly help me to get job in your organization.
j | I am looking forward to be a member of your company.
j | I'm a fresher, searching job since 3 months.
j | I would like to do my thesis at your company, paid if possible.
j | Could your hospital take me for my clinical placement?
j | I'm hoping for an offer by the summer.
j | I'd give my right arm to be on your staff.
j | It has always been my dream to be employed by your paper.
j | Maybe you could put in a word for me at the paper.
j | Next time your choir needs an accompanist, I am your man.
j | Whenever the shop is short of staff, ring me.
j | I'd be so thankful if you passed my name to the people who hire.
j | If your editor is ever in want of a summer stringer, I'd jump at it.
j | Would there be scope for me to help out on a project, paid or not?
j | Since you mentioned that the team is expanding, may I ask to be considered?
j | After our talk I'm sure your company is where I want to work, so please tell me how to apply.
j | I look forward to hearing about possible next steps towards joining you.
j | As discussed, I'd love to be your intern.
j | You said you might need help in June, and I am available.
j | Please remember me when you're next recruiting.
j | If your colleague still looks for a trainee, I would like to be put forward.
j | I hope that you'll find a place for me on your team.
j | Hopefully I can be your colleague soon; is there a way to speed that up?
j | May I also ask you to hand my details to your hiring manager?
j | Could you let me know about the selection process so I can apply to your firm?
j | I'd be happy to talk about what I could bring to your organisation.
j | I am convinced I'd add value to your business.
j | I'm ready for an interview whenever you are.
j | I'd love to be given the chance to prove myself at your agency.
j | I think I'd fit in well with your team.
r | I've attached my CV.
r | My resume is enclosed for your reference.
r | Enclosed you will find my curriculum vitae.
r | See attached resume.
r | pls find attached my cv
r | Here is a link to my resume: bit.ly/ab-cv
r | I'm happy to send you my CV if you like.
r | Would it help if I sent my resume ahead?
r | You'll find my résumé below.
r | I took the liberty of adding my CV to this mail.
r | cv attached
r | My portfolio and resume are in the attached folder.
r | I'd be grateful for feedback on my attached resume.
r | Could you have a look at my CV?
r | Would you glance over my resume and tell me what to mend?
r | I have uploaded my CV here: drive.google.com/xyz
r | Attached please find my resume and transcript.
r | For your convenience I include my curriculum vitae.
r | I'll bring my resume along.
r | Let me know if you'd want to see my CV.
- | I was told to leave the CV at home for talks like this one.
- | I am not attaching a resume, since I only want to learn.
- | You said a resume should fit on one page, and mine now does.
- | I'd like to hear how you read a resume.
- | My CV is a blank page so far, so I have no fixed idea where to go.
- | I will resume my course in September.
- | Your advice to cut my CV to one page was worth gold.
- | I attach the two questions I would most like to ask.
- | I've attached a map so that you can find the café.
- | Attached is the article we spoke about.
- | Thank you for looking through my resume so kindly.
- | No résumé, no application, only questions.
c | I found your name in the alumni network.
c | We met at the open day in October.
c | You spoke to our class in spring.
c | I read your interview in the student paper.
c | My neighbour works with you and told me about you.
c | Your cousin Rania sat next to me at a wedding.
c | I follow your posts about urban farming.
c | Your video on sourdough taught me how to bake.
c | We share an alma mater.
c | Like you, I left school at sixteen and went back at twenty.
c | I came across you while looking for translators in Porto.
c | I noticed on LinkedIn that we both studied in Ghent.
c | A classmate of mine did her internship in your group and still raves about it.
c | You were kind enough to answer my question at the webinar.
c | I heard you on the radio on Sunday.
c | You judged our debate last winter.
c | I sat in on your workshop at the maker fair.
c | Do you remember the student who asked about bees at the end of your talk?
c | You coached my brother's football team.
c | My mother is a patient of yours.
c | I've used your textbook for two years.
c | I was a volunteer at the festival you run.
c | The careers office gave me your name.
c | Your name came up when I asked my teacher who knows about dams.
c | Dr. Mensah thought we should talk.
c | I visited your exhibition in May.
c | We exchanged a few words in the lift at the congress.
c | I'm the one who spilled coffee on your leaflets at the fair.
c | I'm writing from the same dormitory you once lived in.
c | As a fellow member of the chess club I take the liberty to write.
c | We're both from Tartu.
c | You and my father served on the same ship.
c | Our mutual friend Ola said you would not mind.
c | I saw on your company's page that you lead the river project.
c | My flatmate's sister trained under you.
c | I had the pleasure of hearing your keynote.
c | I've been a listener of your show since the first season.
c | You signed my copy of your book in Leeds.
c | I got to know of you through the women in tech group.
c | We've been in the same online forum for a year.
c | You may remember me from the tour of the brewery.
c | You once gave a tour to my school.
c | I grew up on the street where your practice is.
c | Your colleague at the front desk gave me your card.
c | Your op-ed on rents made me change my major.
c | An old friend of yours from Lagos told me to write.
c | My supervisor co-authored a paper with you.
c | I took part in the hackathon you organised.
c | We spoke on the phone last year about a school project.
c | I admired your stand at the job fair.
c | I play in the same orchestra as your daughter.
c | Your lecture notes helped me through my first year.
c | I read about you in the yearbook.
c | Your profile came up when I searched for hydrologists who studied at Delft.
c | I go to the gym where you teach on Saturdays.
c | The librarian at our school told me about your work with maps.
- | I would love to learn about your profession.
- | I'm a first-year student of economics in Bergen.
- | My name is Tomás and I study geology.
- | I have long been interested in marine biology.
- | I want to find out whether this work would suit me.
- | Could I ask you a few questions over the phone?
- | I hope this message finds you well.
- | I'm considering a career in social work and have many questions.
- | I don't know anybody in this field.
- | We have not met.
- | You don't know me, but I would like to ask about your work.
- | I admire people who do what you do.
- | I've read a lot about architecture.
- | I heard that chefs work long hours.
- | My friends say I should become a teacher.
- | I go to school in Lyon.
- | I watched many videos on carpentry.
- | As a student of law I'm curious about the courts.
- | I am writing to ask whether you'd talk with me.
- | I got your address from nowhere in particular, to be honest, but I'd like to talk.
- | I'm fascinated by planes.
- | It would help me greatly to hear from someone with experience.
- | A short talk would mean much to me.
- | I'd love to hear how you found your first job.
- | I'm curious how people get hired in museums.
- | I'm not asking for a job, only for your story.
- | I would like to understand what employers in this field expect.
- | I have no hidden motive: I'm not looking for work.
- | What would you do in my place?
- | I am wondering which internships are worth doing in general.
- | I just finished an internship at a bank and found it dull.
- | I work part time in a bakery while I study.
- | My last job was in a call centre.
- | I have been offered a position in a hotel, and before I answer I'd like to hear about the trade.
- | I've a job already and just want to see what else there is.
- | You told me how you lost your first job, and it cheered me up.
- | Your advice on how to look for an internship was just what I needed.
- | I'll apply what you said to my own search.
- | I'll take your advice and start applying early.
- | Your story of the interview with the broken chair made me laugh.
- | I never knew that most openings are filled before they're advertised.
- | I had no idea how hard it is to find good staff.
- | Hearing how you hire made me rethink my studies.
- | I liked what you said about treating interns as people.
- | I'm looking for honest views, nothing else.
- | I'm looking for a better picture of the daily work.
- | I am trying to decide between two roles in general, research and teaching.
- | I'd be grateful for an opportunity to speak with you.
- | If you have any opening in your calendar, I would be grateful.
- | Is there any opening in your schedule next week?
- | Would you have room in your diary?
- | Would there be any chance of meeting for coffee?
- | Could you find a spot for me in your diary?
- | Is there a good time to reach you?
- | If something changes, just let me know and we find another date.
- | I'd be glad to help in return, if ever I can.
- | Please give my regards to your team.
- | It was great to see your team at work.
- | I'd love to visit you at your workplace.
- | I hope to stay in touch and will tell you how my exams go.
- | I would love to hear how your project goes.
- | I'm available on Mondays and Tuesdays after three.
- | I can come to your office whenever it suits.
- | I'd like to learn what it takes to work in a place like yours.
- | I want to know what working for a small firm feels like.
- | I want to work with my hands, that much I know.
- | One day I want to be a judge.
- | I dream of becoming a pilot and want to hear the truth about it.
- | I have always wanted to work in publishing and would like to know what it's really like.
- | I hope to work abroad later on, so your years in Oslo interest me.
- | Thank you for considering my request.
- | Thank you for taking me along to the site.
- | Thank you for putting me in touch with your colleague, who told me about her thesis.
- | Thank you for offering to introduce me to Dr. Hahn.
- | Could you suggest other people I could speak to?
- | May I mention your name when I write to her?
- | I've written to Ms. Roth, whom you recommended.
- | I'll send you a postcard from the coast.
- | Keep doing what you do.
- | Keep up the good work.
- | You opened my eyes.
- | You opened a door into a world I knew nothing about.
- | It's rare that someone takes time for a stranger.
- | The way you spoke of your first employees was touching.
- | I was glad to hear that your firm is growing.
- | Congratulations on the new position!
- | I wish your company all the best.
- | I think I'm a person who needs to be outdoors, and now I know a desk is not for me.
- | After our talk I know that this is not the career for me, and that's worth a lot.
- | You mentioned that your department had to lay off people, and I felt for you.
- | I asked three friends for feedback on my first draft, as you told me.
- | I've started the online course you recommended.
- | I'd be interested in how your team divides its work.
- | I'm interested in your team's work on batteries.
- | Your company's work on batteries interests me.
- | I'm interested in the role of nurses in schools.
- | I wonder what role luck played.
- | I'd like to know what opportunities the field offers to women.
- | I'd like to ask how one gets into this field.
- | I want to learn how you got into this field.
- | How does somebody with my background get into your line of work?
- | Would you advise someone like me to do a doctorate?
- | Do you think I should take the job I was offered in Graz?
- | I've an interview for a scholarship next week, wish me luck.
- | I have a job interview at a bakery on Monday and will remember your tips.
`;
