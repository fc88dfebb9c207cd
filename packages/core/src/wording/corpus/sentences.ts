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
c | I buy my vegetables at your stall every week.
c | You fixed my mother's hip last year.
c | I've been reading your blog since I was fourteen.
c | Remember me from the choir tour?
c | It's Lina from next door.
c | My dad says you're an engineer at the waterworks.
c | Mum told me that you work at the airport.
c | Grandpa mentioned that you once flew gliders with him.
c | I clean the offices on your floor, and we sometimes say hello.
c | I sing with somebody who knows you well.
c | Someone who has worked with you for years said that you're the one to ask.
c | A person I talked with at the port told me to write to you.
c | I'm a friend of Katya's.
c | When I talked to Mr. Ferro last week, he could not stop praising your garden.
c | Your daughter is in my class.
c | I teach your son the violin.
c | I'm in the same book club as your wife.
c | You may recall that I asked you about dust at the end of the panel.
c | I was the one who asked about funding after your presentation.
c | I took your photography course in May.
c | I have been a regular at your café for years.
c | Your recipe for plum cake hangs on our kitchen wall.
c | I rent the flat above your studio.
c | We were on the same flight to Accra and talked about dams.
c | You gave me your card at the book fair.
c | I got your card from the bakery counter.
c | The mentoring scheme matched us.
c | The department put you on its list of graduates who are happy to talk.
c | I saw in the yearbook that you rowed here in 2009.
c | Your name is on the plaque in our gym, that's how I found you.
c | I looked up who wrote the report on floods and found you.
c | The report you wrote on the floods made me look you up.
c | I use the app you built every day.
c | I study with the book you wrote.
c | I watched the film you edited three times.
c | I was moved by the documentary you took part in.
c | Our paths crossed at the regatta.
c | I belong to the parish where you used to preach.
c | You and I went to the same primary school.
c | I too grew up in Split and studied in Graz.
c | We're both members of the mountain rescue.
c | I'm on the committee that invited you to speak.
c | You were so kind as to reply to my comment last month.
c | You answered a question of mine in the forum.
c | We have been following each other on Mastodon.
c | following your bakery on instagram since ages
c | saw ur post abt welding
c | i found u on linkedin
c | got ur number from a friend
c | ur cousin told me to text u
c | we met at the party of jo
c | I came across your name in a list of alumni who work in forestry.
c | Your firm's stand at the trade show caught my eye, and you were the one who explained the pump.
c | On your agency's page I read about the campaign for bees that you led.
c | I read on the hospital's website that you set up the night clinic.
c | The newspaper ran a story about your workshop.
c | The careers service suggested I write to you.
c | An advisor at my university thought of you when I said glaciers.
c | The barista at your local told me what you do.
c | My landlord is an old colleague of yours.
c | My physics teacher was your student.
c | Your former apprentice taught me how to plane a board.
c | It was at the harbour festival that I heard you explain the knots.
c | Last summer I helped at the camp you lead.
c | I'm writing after hearing you at the town hall.
c | Since your visit to our school I have thought of little else than sirens.
c | Your talk at the planetarium keeps coming back to me.
c | The way you answered that heckler at the debate impressed me.
c | Having read your essay twice, I would like to ask about it.
c | I have listened to all forty episodes of your show.
- | I am a chemistry student who is thinking about patent law.
- | I'm writing a thesis on sleep.
- | I'm about to choose my studies.
- | I love bread.
- | Geriatrics interests me.
- | I wonder if you'd let me ask you about the day-to-day of it.
- | What I'd like to understand is how a scientist makes that leap.
- | how does one become a baker
- | Would you tell me one afternoon how one becomes a baker?
- | Could I call someone like you and ask how to start?
- | I am thinking about doing pottery for real.
- | i want to know more about being an actuary
- | Perhaps we could talk.
- | Can we talk?
- | can we meet
- | I want to talk with you about your work.
- | I am interested in your profession.
- | I'd like to speak to somebody who does what you do.
- | Your work sounds fascinating.
- | Your profession has always fascinated me.
- | I would be delighted to ask you about satellites.
- | I study aerospace engineering.
- | It is my wish to become a nurse like you.
- | I believe you could help me see whether law is for me.
- | You are an expert in your field.
- | As an experienced engineer, you surely have much to tell.
- | I know you are busy, so I will be brief.
- | I know that this message comes out of the blue.
- | I'm contacting several people in the field.
- | I am doing research into careers in insurance.
- | My course requires me to interview a professional.
- | We were given the task of talking to someone in industry.
- | For a class assignment I have to interview an accountant.
- | Please let me know when you have time.
- | Looking forward to hearing from you.
- | Thank you for reading this.
- | I have some questions about your career path.
- | I'd like to know how you started out.
- | I am at a crossroads and could use a few words of guidance.
- | I'm a career changer, thirty-four, with two kids.
- | I currently work at a supermarket and want a change.
- | I've completed a degree in history at Leeds.
- | I recently graduated from the University of Turin.
- | I am a member of the debating society at my school.
- | I am president of the law club at my university.
- | I've always loved numbers.
- | I spent the summer reading about bridges.
- | I heard that midwives are in short supply.
- | Everyone tells me nursing is hard.
- | My parents want me to be a doctor.
- | My mother is a nurse, and I would like to see whether it's for me too.
- | My friend and I both love cars.
- | I've worked with children before.
- | I have watched a hundred videos about welding.
- | Could you spare a few minutes to tell a beginner how one builds a career in research?
- | How does one get from school to the cockpit?
- | I'd ask about training, the nights and the loneliness.
- | I would love to know what you do all day.
- | You must be asked this all the time.
- | I live near your office.
- | I live in the same city.
- | We could meet at the library or by phone.
- | I could come to you.
- | I'm nineteen and from Cork.
j | Might there be a task in your workshop that I could take over this summer?
j | My college asks us to find a site for clinical hours, and I was hoping yours might be it.
j | I'd love to come and bake with you, as more than a guest.
j | You could fix me up with something after my exams, my mother says.
j | Any help in securing a training place would be highly appreciated.
j | Any assistance with finding attachment at your plant will be appreciated.
j | My long-term plan is to be hired by your company.
j | I'm stuck for a placement year.
j | I need a host company for my year in industry.
j | My real aim is a place in your graduate class next year.
j | Happy to hear of anything that fits my profile.
j | In case you hear of something that fits, I'm all ears.
j | If your clinic takes on students in summer, I'd love to know.
j | I would appreciate an introduction to whoever does the recruiting at your firm.
j | Should an assistant be wanted in the summer months, I'd be there.
j | Maybe your firm could host me for my attachment.
j | If there is anything at your company I could do after graduation, I'd be grateful to hear of it.
j | I would answer the phones gladly myself, if you would have me from June.
j | If your section needs a substitute, I'm a phone call away.
j | Should funding be available, I'd be honoured to work in your group as a doctoral student.
j | I'd like to throw my hat in the ring for the team you're building.
j | I hope you'll think of me if the team grows.
j | I am free from June and could lend a hand in the office, paid or unpaid.
j | Would the workshop take an apprentice in the coming season?
j | I'd be happy with a small job in the back office too.
j | Is there anything I could do at your firm?
j | Might you have use for someone who knows Excel?
j | I would like to be considered for the assistant post you posted about.
j | What would it take for your agency to give me a try?
j | Do you know an agency that would take me on?
j | A foot in the door at your station is all I'm asking for.
j | I promise you wouldn't regret having me on the team.
j | May I count on your support for my application?
j | I have applied to your company and would be grateful if you could put in a word.
j | Please forward this to the person in charge of trainees.
- | If you could give me an hour at your bench I'd bring the tea.
- | A dish on the card is a pledge: they must get what they expect.
- | I've already tried your three sentences on my little brother.
- | Thank you for having me on the ward.
- | Thank you for having me.
- | Thank you for letting me sit in on the meeting.
- | I'll cook that way from now on.
- | I will hand in my thesis in June and tell you what came of it.
- | I hope the agency finds the people it is looking for.
- | You told me how you were hired after failing the test.
- | I'm dying to know how the trial ended.
- | I'm stuck between geography and engineering.
- | I promise I won't ask what anybody earns.
- | I'd value your honest opinion of what vacation work teaches and what it doesn't.
- | I already have a job in a bank but I feel it isn't me.
- | Could I come by for half an hour to hear how radiographers are trained and hired these days?
- | May I bring you the other half of my questions in a call?
- | Could I help you with the translation, as a small thank-you?
- | Your own internship story gave me courage.
- | The intern who showed me round was kind.
- | It was good to meet the interns.
- | You said juniors should ask more, so here I am, asking.
- | I'll look for a part-time job to pay for the course, as you did.
- | I'm glad that I asked about the hiring freeze, since nobody speaks of it.
- | I shall apply to nursing school after all.
- | I've decided to apply for the master's you described.
- | You made me want to be a nurse.
- | I want to become as patient as you are.
- | I want to learn from people like you.
- | If you ever come to Ghent, coffee is on me.
- | If you need anything from the library, tell me.
- | Should you ever need a pianist's opinion, you know where to find me.
r | As you asked about my background, I'm sending my resume along with this note.
r | My CV is below, as promised.
r | I've taken the liberty of attaching my resume.
r | You'll see from the enclosed curriculum vitae that I'm handy.
r | You can see everything I have done so far in the PDF (resume_final.pdf).
r | Happy to send over my CV.
r | May I send you my curriculum vitae?
r | I'd be glad to share my resume with you.
r | I could also send you my CV beforehand if that helps.
r | My CV is at the bottom of this mail.
r | To give you an idea of who I am, here's my CV.
r | find my cv here
r | PS: resume attached!
r | I attach a one-page summary of my education and work (CV).
- | Your tip on leaving my school grades off my résumé was good too.
- | My resume workshop leader told us to ask what nurses wish they had known.
- | I'd like to resume my studies in spring.
- | Let me know when we can resume our talk.
- | I rewrote my CV the evening after we spoke.
- | You asked for no CV and I was grateful for that.
- | I hear that a CV matters little in your trade.
- | I'd like to know what you would drop from a CV like yours.
- | Attached is the photo of the two of us at the fair.
- | I just ended a placement with a theatre and am sorting out what comes next.
- | I finished my traineeship in May and have been travelling since.
- | I've done two internships so far, one in a bank and one on a farm.
- | During my internship at a museum I saw how shows are hung.
- | My internship ends next week, and I'm full of questions.
- | I am doing a placement at a law firm and wonder if that is all there is.
- | I've been working as a waiter for three years.
- | I was laid off in spring and want to take the time to think.
- | I left my job in April to find out what I really want to do.
- | I quit my apprenticeship because it wasn't right for me.
- | Good to hear there's a job for people who like to break things.
- | So there are jobs for people who love maps.
- | It's nice to know that there's room for shy people in your field.
- | I'm glad there is a place for slow readers in law.
- | There's hope for a late starter like me, you said.
- | You showed me that a person like me can become an engineer.
- | You made me see that someone with my background can do this.
- | I never thought that somebody like me could work in a lab.
- | It was a joy to see how your team works together.
- | Your colleague at the reception was so kind to find me a seat.
- | I told the careers office how useful it was to talk to you.
- | I've signed up for the course that you said employers value.
- | I now know what employers look for, thanks to you.
- | I had no idea that hiring takes half a year in a hospital.
- | That you hire for patience rather than grades surprised me.
- | Hearing that you were turned down by nine firms cheered me up.
- | That you got your first job by being late for a bus made me laugh.
- | How you found your position through a chess club is my favourite story.
- | I'd like to hear how you got from the call centre to the cockpit.
- | I'd be curious to know how openings get filled where you work.
- | I want to find out what kind of jobs exist in water management.
- | I'm trying to understand which jobs a degree in Latin leads to.
- | I'd like to understand the role of a court clerk.
- | I am comparing the roles of nurse and midwife.
- | I'm considering positions in teaching and research in the long run.
- | I'm thinking about which field to work in after my degree.
- | I hope to work in this field one day and would like to know how it really is.
- | My plan is to become a translator, so I'd love to hear about your days.
- | I'd love to work with children someday; what I lack is a picture of the bad days.
- | I'm applying to master's programmes and would like to know if yours was worth it.
- | I have applied to medical school and wonder what awaits me.
- | I've been accepted to a nursing course and wish to know what to expect.
- | Next month I start my first job, in a call centre, and I'd like to hear how you survived yours.
- | I've got a job offer from a start-up and can't decide.
- | I'm the new trainee at the town hall.
- | My boss at the bakery sends her greetings.
- | I work as an intern at the port, on the other side of the river.
- | Would Tuesday or Wednesday work for you?
- | Does next week work?
- | Would it work for you to talk on Monday?
- | Are there days that suit you better?
- | Is there any chance you're free on Friday?
- | Could you take me along to the depot for an hour so that I can see it?
- | May I follow you around for half an hour and ask questions?
- | Could I have a look at your workshop while we talk?
- | I'd be grateful for any advice or for names of others to talk to.
- | I would be glad of an introduction to another midwife, if you think of one.
- | If you know others who would talk to a student, I'd love to hear of them.
- | Please let me know whether you'd be open to that.
- | Please think about it, there's no rush.
- | Let me know if anything comes up and we need to move our talk.
- | If something comes up, we can always reschedule.
- | Should an opening in your diary appear, I'd be there.
- | Thank you for giving me the chance to ask.
- | Thank you for this opportunity.
- | It was an honour to be shown around by you.
- | The role play with your trainees was great fun.
- | I'll keep you in mind when I hear of good talks on bees.
- | I keep thinking of what you said about fear.
- | I'd like to be considered for the choir you sing in, but that's another matter.
- | I promise to put in the work.
- | I will put your advice to work.
j | Do they need anyone else there?
j | Does your office need anybody?
j | A placement with you would be the perfect end to my degree.
j | An internship in your group would be a dream.
j | Working with you would be the best thing that could happen to me.
j | I gather your office will need a new assistant, and I'd like to be that person.
j | I hear you're looking for somebody to run the shop on Sundays, and I am free on Sundays.
j | As my contract ends in June, I'm keen to hear whether you are taking people on.
j | lmk if u need help in the workshop
j | hit me up if u need staff
j | Before I send in my application for the junior post, I'd like to find out how to improve my chances.
j | I'm about to apply to your company and hoped for some inside help.
j | I'd sign up at once if you took on trainees.
j | Are you taking on any volunteers or trainees in autumn?
j | I'm willing to take any role at your hospital.
j | I hope that my profile is of interest to your firm.
j | I would welcome the opportunity to discuss how my skills fit your needs.
j | I'd like to meet to explore a possible collaboration or employment.
j | If your team could do with a data person, I'd be all in.
j | It is my ambition to join your newsroom.
j | Would you be prepared to support my application for the trainee post?
j | I'd be glad if you kept my details in case of need.
j | Might I interest you in a hard-working summer help?
j | If there's the slightest chance of a job, tell me.
j | I am hoping to get a job offer out of this.
r | For more about me see the CV linked in my signature.
r | My resume is linked below my name.
r | I append my curriculum vitae.
r | The attached PDF contains my CV.
r | I put my CV in the dropbox folder.
- | I promise there's no CV in the attachment, only curiosity.
- | No CV, no cover letter, just a few questions.
c | You work with my mother in the tax office.
c | You taught me maths in year nine.
c | We sat next to each other in chemistry.
c | We handed out blankets together at the shelter.
c | I've followed your threads on urban trees for two years.
c | The article in the paper about your lighting design moved me.
c | Your library talk on old maps kept me up all night.
c | Someone who knows the harbour well thinks highly of you.
c | I found your name on the list of scholarship alumni.
c | I asked at the museum who had made the tiles, and they gave me your name.
c | Thanks for answering my question in your online session.
- | I hear that some people in the tax office studied art first.
- | I'm weighing a move from literature to public health.
- | Would you be willing to have an informational interview with me about your career?
- | I would like to connect and learn from you.
- | I don't need a job, I need a compass.
- | I want no job from anyone, just a picture of the work.
- | It isn't work I'm after but a view from the inside.
j | May I call you for 20 minutes about vacancies?
j | I dream of assisting you on your next book, if you'd have me.
j | An inside view, and maybe a recommendation, would help my chances at your ministry.
j | If there were a traineeship at the embassy for me, I'd pack tonight.
j | I'd come at once if you had use for me.
j | Would you have me as a helper on your next project?
j | Could I write to you about an internship?
j | I'd like to talk to you about employment in your office.
`;
