-- What the original programme wrote about its course, its Urban Scholars and its internships, word for word, and what is known
-- besides: single facts from the pages named with each, in our words. And a call: to be told of the next run of the course.
create temporary table seed_way_article (
	slug text, supplied text, title_en text, title_fr text, summary_en text, summary_fr text, text_en text, text_fr text
) on commit drop;

create temporary table seed_way_stand (slug text, site_page text, place text) on commit drop;

create temporary table seed_way_source (slug text, page_address text) on commit drop;

insert into seed_way_article values
('ethical-cities-as-supplied', 'yes',
'What the course was', 'Ce qu’était le cours',
'How the Cities Programme described its course on ethical cities.',
'Comment le Programme des villes décrivait son cours sur les villes éthiques.',
'The ‘Ethical Cities’ MOOC is a free five week interactive online course, of interest to all – professionals, officials, students, citizens. Based on video case studies of leading cities (Melbourne, Barcelona, Porto Alegre and Rotorua) and the views of experts, this course unpacks cities from the perspective of ethical leadership, urban development and planning, ethical local business and engaged, ethical citizenry. It involves approximately 25 hours of study, hear about participants’ experience, see where to register.',
null),

('ethical-cities-outline', 'no',
'Week by week, for whom, and what is open', 'Semaine par semaine, pour qui, et ce qui est ouvert',
'Five weeks, four cities, and where the course stands today.',
'Cinq semaines, quatre villes, et où en est le cours aujourd’hui.',
'## The five weeks

1. The ethical city: seeing a city through the eyes of ethics.
2. Ethical leadership. In 2021 this week was about the leadership of ideas.
3. Development and planning.
4. Local business.
5. Engaged citizens.

## The four cities

Each week looks at cities that have tried something: [Melbourne](/cities/2158177), [Barcelona](/cities/3128760), [Porto Alegre](/cities/3452925) and [Rotorua](/cities/6241325).

## What it takes

- Time: the sources differ. The text above says about 25 hours in all; the programme’s own news, and the run of 2021, say about two hours a week.
- Money: the course was free.
- Before: nothing. It was meant for professionals, officials, students and citizens alike.

## Its runs

- 14 November to 16 December 2016: more than 1,200 people from 90 countries; 22 per cent of them planned cities for a living.
- April 2017.
- From 29 March 2021.

In all its runs 4,872 people enrolled. It was taught with RMIT University, elsewhere on the web, and its last run is over: nobody can register there today, as far as is known.

## What is open now

No run has a date. If you say below that you are interested, you hear from us when one has.

## What those who took part say

Nothing stands here yet: their words are published only with their consent.',
'## Les cinq semaines

1. La ville éthique : regarder une ville avec les yeux de l’éthique.
2. Diriger de façon éthique. En 2021, cette semaine portait sur la manière de conduire les idées.
3. Développement et planification.
4. Entreprises locales.
5. Citoyennes et citoyens engagés.

## Les quatre villes

Chaque semaine s’appuie sur des villes qui ont essayé quelque chose : [Melbourne](/cities/2158177), [Barcelone](/cities/3128760), [Porto Alegre](/cities/3452925) et [Rotorua](/cities/6241325).

## Ce que cela demande

- Du temps : les sources ne concordent pas. Le texte ci-dessus parle d’environ 25 heures au total ; les nouvelles du programme, comme l’édition de 2021, d’environ deux heures par semaine.
- De l’argent : le cours était gratuit.
- Des connaissances préalables : aucune. Il s’adressait aux professionnels et aux agents publics comme aux étudiants et au grand public.

## Ses éditions

- Du 14 novembre au 16 décembre 2016 : plus de 1 200 personnes de 90 pays, dont 22 % étaient urbanistes.
- Avril 2017.
- À partir du 29 mars 2021.

Au total, 4 872 personnes s’y sont inscrites. Le cours était donné avec l’université RMIT, ailleurs sur le web, et sa dernière édition est terminée : à notre connaissance, plus personne ne peut s’y inscrire aujourd’hui.

## Ce qui est ouvert maintenant

Aucune édition n’a de date. Si vous dites ci-dessous que cela vous intéresse, nous vous écrirons dès qu’il y en aura une.

## Ce qu’en disent celles et ceux qui y ont pris part

Rien ne figure encore ici : leurs mots ne sont publiés qu’avec leur accord.'),

('urban-scholars-as-supplied', 'yes',
'Who the Urban Scholars were', 'Qui étaient les Urban Scholars',
'How the Cities Programme described the academics and professionals who offered their expertise to cities.',
'Comment le Programme des villes décrivait les universitaires et professionnels qui mettaient leur expertise à la disposition des villes.',
'Our Urban Scholars are highly capable academics and urban sustainability professionals who support the work of the UN Global Compact – Cities Programme by making their expertise available to member cities and partners and sustainable urban development projects. This in the form of: verbal and written technical advice; guidance on the development of research projects; capacity development; monitoring and evaluation activities. Learn more, including criteria for selection and Expression of Interest system.',
null),

('urban-scholars-criteria', 'no',
'Who could be one, and what is open', 'Qui pouvait en être, et ce qui est ouvert',
'The criteria as far as they are known, what scholars did, and where it stands today.',
'Les critères, autant qu’on les connaisse, ce que faisaient les scholars, et où l’on en est aujourd’hui.',
'## Criteria

The page of the original programme, of 2015 and later, named these; the end of its list has not been found.

- Knowledge of a discipline that is of use to cities and to what the Sustainable Development Goals ask of them: planning, community development, governance, policy.
- Professional experience in government or in companies, with problems that take several disciplines to solve.

## What they did

- Advice, in writing and in conversation.
- Help with the design of research.
- Training of those who work in cities.
- Monitoring and evaluation.
- Some accompanied interns.

## What is open now

Scholars cannot offer themselves here yet, and no list of them stands here. The original programme put its own under review, and closed in 2021.',
'## Critères

La page du programme d’origine, de 2015 et après, mentionnait ceux-ci ; la fin de sa liste n’a pas été retrouvée.

- La connaissance d’une discipline utile aux villes et à ce que les Objectifs de développement durable leur demandent : urbanisme, développement local, gouvernance, politiques publiques.
- Une expérience professionnelle dans l’administration ou en entreprise, face à des problèmes qui demandent plusieurs disciplines.

## Ce qu’ils faisaient

- Des conseils, par écrit et de vive voix.
- Une aide pour concevoir des recherches.
- La formation de celles et ceux qui travaillent dans les villes.
- Suivi et évaluation.
- Certains accompagnaient des stagiaires.

## Ce qui est ouvert maintenant

Il n’est pas encore possible de se proposer ici, et aucune liste n’y figure. Le programme d’origine avait mis la sienne en réexamen, puis a fermé en 2021.'),

('internships-as-supplied', 'yes',
'What the internships were', 'Ce qu’étaient les stages',
'How the Cities Programme described its internships.',
'Comment le Programme des villes décrivait ses stages.',
'Our highly successful internship programme has been operating since 2011 and has attracted many talented undergraduate and post graduate students and early career professionals who have made an invaluable contribution to the development of the Cities Programme. For a number, it has opened doors to related employment and laid the ground for specialist further studies. See current opportunities, recruitment and selection criteria.',
null),

('internships-criteria', 'no',
'Criteria, and what is open', 'Critères, et ce qui est ouvert',
'For whom internships were, by what people were chosen, and where it stands today.',
'À qui s’adressaient les stages, selon quels critères on choisissait, et où l’on en est aujourd’hui.',
'## For whom

Undergraduates, postgraduates, and people at the beginning of their working life.

## What counted

- Strong written English; another language was very welcome.
- Interest in applied research; experience was preferred.
- Commitment to better results for people and for the environment.
- Maturity, working on one’s own and taking the first step, and working in a team.
- A field that has to do with cities or development: any.

## How long, and on what

Three to five months, on a subject that both sides agreed on. In 2015 two supported places were for students of member universities of ProSPER.Net: a city was their host, and they helped it to complete its [City Scan](/city-scan).

## What is open now

No internship is open. When one is, it stands here with its dates, its host, its length and its criteria.',
'## Pour qui

Étudiantes et étudiants de tout cycle, et personnes en début de carrière.

## Ce qui comptait

- Un très bon anglais écrit ; une autre langue était très appréciée.
- L’intérêt pour la recherche appliquée ; une expérience était préférée.
- La volonté d’obtenir de meilleurs résultats pour les personnes et l’environnement.
- La maturité, l’autonomie et l’initiative, ainsi que le travail en équipe.
- Un domaine lié à la ville ou au développement, quel qu’il soit.

## Combien de temps, et sur quoi

De trois à cinq mois, sur un sujet convenu entre les deux parties. En 2015, deux places soutenues étaient réservées aux étudiants des universités membres de ProSPER.Net : une ville les accueillait, et ils l’aidaient à mener son [City Scan](/city-scan).

## Ce qui est ouvert maintenant

Aucun stage n’est ouvert. Dès qu’il y en aura un, il figurera ici avec ses dates, son lieu d’accueil, sa durée et ses critères.');

insert into seed_way_stand values
('ethical-cities-as-supplied', 'ethical-cities', '1'),
('ethical-cities-outline', 'ethical-cities', '2'),
('urban-scholars-as-supplied', 'urban-scholars', '1'),
('urban-scholars-criteria', 'urban-scholars', '2'),
('internships-as-supplied', 'internships', '1'),
('internships-criteria', 'internships', '2');

insert into seed_way_source values
('ethical-cities-as-supplied', 'https://citiesprogramme.org/get-involved/'),
('ethical-cities-outline', 'https://citiesprogramme.org/successful-launch-of-ethical-cities-mooc-leads-to-april-course/'),
('ethical-cities-outline', 'https://ethicalcities.online/blog/ethical-cities-online-course-begins-on-29-march-2021'),
('ethical-cities-outline', 'https://www.futurelearn.com/courses/ethical-cities'),
('urban-scholars-criteria', 'https://citiesprogramme.org/get-involved/urban-scholars/'),
('internships-criteria', 'https://citiesprogramme.com/aboutus/internships'),
('internships-criteria', 'https://citiesprogramme.com/research/internships'),
('internships-criteria', 'https://www.rcenetwork.org/portal/new-prospernet-co-sponsored-internship-global-compact-cities-programme-and-rmit-university'),
('urban-scholars-as-supplied', 'https://citiesprogramme.org/get-involved/'),
('internships-as-supplied', 'https://citiesprogramme.org/get-involved/');

with line as (
	select slug, 'stand' as field, nextval('line_number') as number,
		to_jsonb(seed_way_stand) - 'slug' || '{"whole": "yes"}' as said from seed_way_stand
	union all
	select slug, 'source', nextval('line_number'), to_jsonb(seed_way_source) - 'slug' from seed_way_source
), path as (
	select slug, key as path, value as text from seed_way_article, jsonb_each_text(to_jsonb(seed_way_article) - 'slug')
	union all
	select slug, field || '.' || number || '.' || key, value from line, jsonb_each_text(said)
)
insert into article (slug, content)
select slug, jsonb_object_agg(path, text)
from path
where text is not null
group by slug;

insert into revision (subject, number, kind, state, fields, changed_at, reason, source)
select 'article/' || slug, 1, 'supplied', content,
	(select array_agg(distinct split_part(path, '.', 1)) from jsonb_object_keys(content) as path),
	now(), 'Written from the pages of the original programme', 'https://citiesprogramme.org/get-involved/'
from article
where slug in (select slug from seed_way_article)
order by slug;

-- Who would like to be told of the next run of the course.
create temporary table seed_way_question (
	task text, place integer, code text, kind text, required text, most integer, means text,
	label_en text, label_fr text, hint_en text, hint_fr text, choices text
) on commit drop;

insert into seed_way_question values
('you', 1, 'name', 'line', 'yes', 120, 'interest.called', 'Your name', 'Votre nom', null, null, null),
('you', 2, 'mail', 'mail', 'yes', null, 'contact.mail', 'E-mail address', 'Adresse électronique', 'We write to it when a run has a date, and for nothing else.', 'Nous y écrirons lorsqu’une édition aura une date, et pour rien d’autre.', null),
('you', 3, 'countries', 'line', null, 120, 'interest.countries', 'In which country do you live?', 'Dans quel pays vivez-vous ?', 'So that the hours of a run suit as many as can be.', 'Afin que les horaires conviennent au plus grand nombre.', null),
('you', 4, 'as', 'choice', null, null, null, 'As what would you take part?', 'À quel titre y prendriez-vous part ?', null, null, 'official | Somebody who works for a city | Personne travaillant pour une ville
professional | A professional of another field | Professionnel d’un autre domaine
student | A student | Étudiante ou étudiant
citizen | A citizen | Citoyenne ou citoyen'),
('you', 5, 'hope', 'text', null, 1000, null, 'What would you like to learn?', 'Qu’aimeriez-vous apprendre ?', null, null, null);

with line as (
	select 'question' as field, nextval('line_number') as number, to_jsonb(seed_way_question) as said
	from seed_way_question
	union all
	select 'task', nextval('line_number'), jsonb_build_object('place', 1, 'code', 'you', 'required', 'yes', 'title_en', 'You', 'title_fr',
		'Vous', 'about_en', 'Who you are, and where we write to. None of this becomes public.', 'about_fr',
		'Qui vous êtes, et où nous vous écrivons. Rien de cela ne devient public.')
)
insert into form (key, content)
select 'interest-in-the-course', jsonb_object_agg(path, value) from (
	select field || '.' || number || '.' || key as path, value from line, jsonb_each_text(said) where value is not null
	union all
	values ('name', 'Expression of interest: the course Ethical Cities')
) as path;

insert into call (slug, page, content)
select 'ethical-cities-course', 'ethical-cities', jsonb_object_agg(path, text) from (
	values ('page', 'ethical-cities'), ('form', 'interest-in-the-course'), ('matched', 'no'), ('open', 'yes'), ('reply_days', '20'),
		('title_en', 'Be told of the next run'), ('title_fr', 'Être averti de la prochaine édition'),
		('about_en', 'For anybody. It binds to nothing, costs nothing and does not become public. It reaches those who run this directory.'),
		('about_fr', 'Pour tout le monde. Cela n’engage à rien, ne coûte rien et n’est pas publié. Cela parvient à celles et ceux qui tiennent cet annuaire.')
	union all
	select 'next.' || number || '.' || key, value
	from (
		select nextval('line_number') as number, jsonb_build_object('place', place, 'text_en', en, 'text_fr', fr) as said
		from (values
			(1, 'You leave an e-mail address; a link leads you to five short questions.', 'Vous laissez une adresse électronique ; un lien vous mène à cinq courtes questions.'),
			(2, 'We answer that we have it. When a run has a date, we write to you, with where to register.', 'Nous répondons que nous l’avons. Lorsqu’une édition a une date, nous vous écrivons, en indiquant où s’inscrire.')
		) as step (place, en, fr)
	) as line, jsonb_each_text(said)
) as said (path, text);

insert into revision (subject, number, kind, state, fields, changed_at, reason)
select subject, 1, 'supplied', content,
	(select array_agg(distinct split_part(path, '.', 1)) from jsonb_object_keys(content) as path),
	now(), 'Made for this site'
from (
	select 'form/' || key as subject, content from form where key = 'interest-in-the-course'
	union all
	select 'call/' || slug, content from call where slug = 'ethical-cities-course'
) as entry
order by subject;
