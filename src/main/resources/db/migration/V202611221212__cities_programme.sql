-- The Cities Programme and its three tiers as they were called in 2017. What each asked and gave is from the programme's
-- own pages (citiesprogramme.org/get-involved, …/for-cities/active-signatory, …/leading-cities, …/innovating-cities); the
-- sentences are ours. The rules are those of the programme where it had them (a report every two years, 90 days of grace,
-- taken off the list a year later), else this site's own.
create temporary table seed_text (
	tier text, field text, place integer, text_en text, text_fr text
) on commit drop;

create temporary table seed_condition (
	tier text, place integer, question_en text, question_fr text, no_en text, no_fr text, unsure_en text, unsure_fr text,
	instead text
) on commit drop;

insert into seed_text (tier, field, place, text_en, text_fr) values
('core', 'promise', 1,
	'Your mayor or highest executive signs a letter of commitment addressed to the UN Secretary-General.',
	'Votre maire ou votre plus haute autorité exécutive signe une lettre d’engagement adressée au Secrétaire général des Nations Unies.'),
('core', 'promise', 2,
	'The city works by the Ten Principles of the UN Global Compact on human rights, labour, the environment and anti-corruption, and speaks for them among local businesses.',
	'La ville applique les dix principes du Pacte mondial des Nations Unies sur les droits humains, le travail, l’environnement et la lutte contre la corruption, et les défend auprès des entreprises locales.'),
('core', 'promise', 3,
	'It names at least one thing that it wants to change, with a target and a year.',
	'Elle désigne au moins une chose qu’elle veut changer, avec un objectif et une année.'),
('core', 'promise', 4,
	'Every two years it reports in public on what it has done and what came of it.',
	'Tous les deux ans, elle rend compte publiquement de ce qu’elle a fait et de ce qui en résulte.'),
('core', 'promise', 5,
	'It takes part in joint activities where it can.',
	'Elle participe aux activités communes lorsque cela lui est possible.'),
('core', 'benefit', 1,
	'A page of its own in the public register, with its letter, its commitments and its progress.',
	'Une page à elle dans le registre public, avec sa lettre, ses engagements et ses progrès.'),
('core', 'benefit', 2,
	'The publishing of its progress, and of its projects.',
	'La publication de ses progrès et de ses projets.'),
('core', 'benefit', 3,
	'Events and webinars with other cities.',
	'Des événements et des webinaires avec d’autres villes.'),
('core', 'benefit', 4,
	'A relationship manager, who knows the city and answers.',
	'Une personne de référence, qui connaît la ville et répond.'),
('core', 'published', 1,
	'The name of the city, its tier and since when it takes part.',
	'Le nom de la ville, son niveau et la date de son engagement.'),
('core', 'published', 2,
	'The letter, with the name and office of who signed it. E-mail addresses, telephone numbers and signatures are left out.',
	'La lettre, avec le nom et la fonction de la personne qui l’a signée. Les adresses électroniques, numéros de téléphone et signatures n’y figurent pas.'),
('core', 'published', 3,
	'Each commitment with its starting point, target, year and measure.',
	'Chaque engagement avec sa situation de départ, son objectif, son année et sa mesure.'),
('core', 'published', 4,
	'Whether reports came in time, and each change of standing with its reason.',
	'La ponctualité des rapports et chaque changement de situation, avec son motif.'),
('core', 'published', 5,
	'Never public: who is written to, messages between you and us, and documents for those who decide.',
	'Jamais publics : les contacts, les messages échangés et les documents destinés aux personnes qui décident.'),
('core', 'ready', 1,
	'The name and office of the person who signs, and an e-mail address of that office if the letter is signed online.',
	'Le nom et la fonction de la personne qui signe, et une adresse électronique de son cabinet si la lettre est signée en ligne.'),
('core', 'ready', 2,
	'An e-mail address at which your administration reads what we write.',
	'Une adresse électronique où votre administration lit ce que nous écrivons.'),
('core', 'ready', 3,
	'One commitment or more: where you stand today, what you want to reach, by which year.',
	'Un ou plusieurs engagements : où vous en êtes, ce que vous voulez atteindre, en quelle année.'),
('core', 'ready', 4,
	'The date and number of your council’s decision, if there is one.',
	'La date et le numéro de la décision de votre conseil, s’il y en a une.'),
('core', 'ready', 5,
	'Your letterhead, only if you sign on paper.',
	'Votre papier à en-tête, seulement si vous signez sur papier.'),

('leading', 'promise', 1,
	'Everything that the tier Core asks: the letter, the Ten Principles, a commitment, a public report every two years.',
	'Tout ce que demande le niveau Core : la lettre, les dix principes, un engagement, un rapport public tous les deux ans.'),
('leading', 'promise', 2,
	'The city names a liaison person in its administration.',
	'La ville désigne une personne de liaison dans son administration.'),
('leading', 'promise', 3,
	'It does a diagnostic of where it stands, normally the City Scan.',
	'Elle établit un diagnostic de sa situation, en principe le City Scan.'),
('leading', 'promise', 4,
	'It writes a two-year plan with goals for the Ten Principles and the Sustainable Development Goals.',
	'Elle rédige un plan de deux ans, avec des objectifs pour les dix principes et les Objectifs de développement durable.'),
('leading', 'promise', 5,
	'It runs a project with partners from government, business and civil society, led by a group of all three.',
	'Elle mène un projet avec des partenaires des pouvoirs publics, de l’économie et de la société civile, dirigé par un groupe des trois.'),
('leading', 'benefit', 1,
	'Everything that the tier Core gives.', 'Tout ce qu’offre le niveau Core.'),
('leading', 'benefit', 2,
	'Two years of capacity development and facilitation for urban development projects with several partners.',
	'Deux ans de renforcement des capacités et d’accompagnement pour des projets de développement urbain à plusieurs partenaires.'),
('leading', 'benefit', 3,
	'One person who accompanies the city through the two years.',
	'Une personne qui accompagne la ville pendant les deux ans.'),
('leading', 'published', 1,
	'Everything that becomes public in the tier Core.', 'Tout ce qui devient public au niveau Core.'),
('leading', 'published', 2,
	'The project: its problem, its partners, its goals and what it is to change.',
	'Le projet : son problème, ses partenaires, ses objectifs et ce qu’il doit changer.'),
('leading', 'published', 3,
	'Which diagnostic was done. Its result stays with those who decide until the city publishes it.',
	'Le diagnostic réalisé. Son résultat reste entre les mains des personnes qui décident tant que la ville ne le publie pas.'),
('leading', 'ready', 1,
	'Everything that the tier Core needs.', 'Tout ce qu’il faut pour le niveau Core.'),
('leading', 'ready', 2,
	'The name of the liaison person, who has agreed.', 'Le nom de la personne de liaison, qui a donné son accord.'),
('leading', 'ready', 3,
	'An idea for a project, and who could take part in it.', 'Une idée de projet et de ceux qui pourraient y participer.'),

('innovating', 'promise', 1,
	'Everything that the tier Core asks: the letter, the Ten Principles, a commitment, a public report every two years.',
	'Tout ce que demande le niveau Core : la lettre, les dix principes, un engagement, un rapport public tous les deux ans.'),
('innovating', 'promise', 2,
	'The city works for several years on a problem that seems hard to solve, together with business and civil society.',
	'La ville travaille pendant plusieurs années sur un problème qui semble difficile à résoudre, avec l’économie et la société civile.'),
('innovating', 'promise', 3,
	'It monitors and evaluates that work.', 'Elle suit et évalue ce travail.'),
('innovating', 'promise', 4,
	'It publishes what it learns, and informs other cities: at events, as a host or as an adviser.',
	'Elle publie ce qu’elle apprend et en informe d’autres villes : lors d’événements, en les accueillant ou en les conseillant.'),
('innovating', 'benefit', 1,
	'Everything that the tier Core gives.', 'Tout ce qu’offre le niveau Core.'),
('innovating', 'benefit', 2,
	'Recognition of the practice, and support with documenting it.',
	'La reconnaissance de la pratique et un appui pour la documenter.'),
('innovating', 'benefit', 3,
	'Support from research.', 'L’appui de la recherche.'),
('innovating', 'published', 1,
	'Everything that becomes public in the tier Core.', 'Tout ce qui devient public au niveau Core.'),
('innovating', 'published', 2,
	'The practice: the problem, what is done, the partners, what is measured and what came of it.',
	'La pratique : le problème, ce qui est fait, les partenaires, ce qui est mesuré et ce qui en résulte.'),
('innovating', 'ready', 1,
	'Everything that the tier Core needs.', 'Tout ce qu’il faut pour le niveau Core.'),
('innovating', 'ready', 2,
	'A description of the practice and its partners.', 'Une description de la pratique et de ses partenaires.'),
('innovating', 'ready', 3,
	'What you measure, and results if there are any.', 'Ce que vous mesurez, et les résultats s’il y en a.');

insert into seed_condition (tier, place, question_en, question_fr, no_en, no_fr, unsure_en, unsure_fr, instead)
select tier, place, question_en, question_fr, no_en, no_fr, unsure_en, unsure_fr, instead
from (
	values
	(1, 'Do you act for the government of a city, a region or another local authority?',
		'Agissez-vous pour le gouvernement d’une ville, d’une région ou d’une autre collectivité territoriale ?',
		'Only the government of a city, a region or another local authority can make this commitment. Companies, universities and associations take part as partners of a city.',
		'Seul le gouvernement d’une ville, d’une région ou d’une autre collectivité territoriale peut prendre cet engagement. Entreprises, universités et associations participent comme partenaires d’une ville.',
		'Ask whether your office may speak for the mayor or the region’s executive in this.',
		'Demandez si votre service peut parler en cette affaire au nom du maire ou de l’exécutif régional.', '/networks'),
	(2, 'Will your mayor, or whoever holds the highest executive office, sign the letter?',
		'Votre maire, ou la personne qui exerce la plus haute fonction exécutive, signera-t-elle la lettre ?',
		'Without that signature there is no commitment. Take the sample letter to that office; you can come back at any time.',
		'Sans cette signature, il n’y a pas d’engagement. Présentez le modèle de lettre à ce cabinet ; vous pouvez revenir à tout moment.',
		'Show that office the sample letter and ask. In some places the council decides first.',
		'Montrez le modèle de lettre à ce cabinet et posez la question. Dans certaines collectivités, le conseil décide d’abord.', null),
	(3, 'Can your city report in public, every two years, on what it has done?',
		'Votre ville peut-elle rendre compte publiquement, tous les deux ans, de ce qu’elle a fait ?',
		'The report is part of the commitment. It can be short, in any language, and part of a report that you write anyway. If even that is too much now, a network that asks for no report may suit you better.',
		'Le rapport fait partie de l’engagement. Il peut être court, dans n’importe quelle langue, et figurer dans un rapport que vous rédigez de toute façon. Si cela est encore trop aujourd’hui, un réseau sans obligation de rapport vous conviendra peut-être mieux.',
		'Ask who writes your city’s yearly report, and whether two pages every second year could be part of it.',
		'Demandez qui rédige le rapport annuel de votre ville et si deux pages tous les deux ans pourraient y figurer.', '/which-networks')
) as everybody (place, question_en, question_fr, no_en, no_fr, unsure_en, unsure_fr, instead)
cross join (values ('core'), ('leading'), ('innovating')) as each (tier);

insert into seed_condition (tier, place, question_en, question_fr, no_en, no_fr, unsure_en, unsure_fr, instead) values
('leading', 4, 'Can your city name a liaison person and begin a project with partners from business and civil society within two years?',
	'Votre ville peut-elle désigner une personne de liaison et lancer dans les deux ans un projet avec des partenaires de l’économie et de la société civile ?',
	'The project is what this tier is about. The tier Core asks for the commitment alone, and you can move up later.',
	'Le projet est le cœur de ce niveau. Le niveau Core demande le seul engagement, et vous pourrez passer à un autre niveau plus tard.',
	'Ask in your administration who could do this, and whom you would want as partners.',
	'Demandez dans votre administration qui pourrait s’en charger et quels partenaires vous souhaitez.', 'core'),
('innovating', 4, 'Does your city already work with business and civil society on a hard problem, and does it measure what comes of it?',
	'Votre ville travaille-t-elle déjà avec l’économie et la société civile sur un problème difficile, et mesure-t-elle les résultats ?',
	'This tier is for cities that others can learn from today. If you want to begin such work, the tier Leading supports you in it.',
	'Ce niveau s’adresse aux villes dont d’autres peuvent apprendre dès aujourd’hui. Si vous voulez commencer un tel travail, le niveau Leading vous y aide.',
	'Look for a project that has run for some years, has partners outside the administration and has figures.',
	'Cherchez un projet mené depuis quelques années, qui a des partenaires hors de l’administration et des chiffres.', 'leading');

with letter (en, fr) as (
	values (
'{date}

{addressee}

Dear Secretary-General,

On behalf of {city}, {country}, I commit our city to the Cities Programme in the tier {tier}.

With this letter {city}

(a) upholds the Ten Principles of the United Nations Global Compact on human rights, labour, the environment and anti-corruption, works by them in what it decides, buys and provides, and promotes them among the businesses in its territory;

(b) takes part in the activities of the initiative where this is feasible;

(c) reports in public every two years on what it has done and on what came of it, beginning two years from today.

In particular, we commit ourselves to the following:

{commitments}

{council}

We understand that this letter becomes public, and that our progress can be followed by everybody.

Yours sincerely,

{signatory}
{title}
{city}',
'{date}

{addressee}

Monsieur le Secrétaire général, Madame la Secrétaire générale,

Au nom de {city}, {country}, j’engage notre collectivité dans le Programme des villes, au niveau {tier}.

Par la présente lettre, {city}

(a) souscrit aux dix principes du Pacte mondial des Nations Unies relatifs aux droits humains, au travail, à l’environnement et à la lutte contre la corruption, les applique dans ses décisions, ses achats et ses services, et les promeut auprès des entreprises de son territoire ;

(b) participe aux activités de l’initiative dans la mesure du possible ;

(c) rend compte publiquement tous les deux ans de ce qui a été fait et de ce qui en est résulté, pour la première fois dans deux ans.

Nous nous engageons en particulier à ce qui suit :

{commitments}

{council}

Nous savons que cette lettre devient publique et que chacun pourra suivre nos progrès.

Veuillez agréer l’expression de notre haute considération.

{signatory}
{title}
{city}')
), line as (
	select tier, field, nextval('line_number') as number, to_jsonb(seed_text) - 'tier' - 'field' as said
	from seed_text
	union all
	select tier, 'condition', nextval('line_number'), to_jsonb(seed_condition) - 'tier'
	from seed_condition
), path as (
	select tier, field || '.' || number || '.' || key as path, value
	from line
	cross join jsonb_each_text(said)
	where value is not null
	union all
	select tier, key, value
	from (values ('core'), ('leading'), ('innovating')) as each (tier)
	cross join letter
	cross join lateral (values ('programme', 'cities-programme'), ('open', 'yes'), ('letter_en', en), ('letter_fr', fr)) as alike (key, value)
	union all
	values
		('core', 'place', '1'),
		('core', 'form', 'cities-programme'),
		('core', 'name_en', 'Core'),
		('core', 'name_fr', 'Core'),
		('core', 'summary_en', 'Your city commits in public, names what it wants to change, and reports every two years.'),
		('core', 'summary_fr', 'Votre ville s’engage publiquement, dit ce qu’elle veut changer et en rend compte tous les deux ans.'),
		('core', 'fee_en', 'In the original programme the commitment itself was free of charge. Whether this tier cost anything beyond it was not published. This site takes no payments.'),
		('core', 'fee_fr', 'Dans le programme d’origine, l’engagement lui-même était gratuit. Si ce niveau coûtait quelque chose en plus n’a pas été publié. Ce site n’encaisse aucun paiement.'),
		('core', 'fee_source', 'https://citiesprogramme.org/get-involved/cities-and-regions/'),
		('leading', 'place', '2'),
		('leading', 'form', 'cities-programme-plan'),
		('leading', 'name_en', 'Leading'),
		('leading', 'name_fr', 'Leading'),
		('leading', 'summary_en', 'Your city also plans and runs a project with business and civil society, accompanied for two years.'),
		('leading', 'summary_fr', 'Votre ville prépare et mène en outre un projet avec l’économie et la société civile, accompagnée pendant deux ans.'),
		('leading', 'fee_en', 'In the original programme, through City Partnerships: USD 20,000 a year for two years, which could be reduced. This site takes no payments.'),
		('leading', 'fee_fr', 'Dans le programme d’origine, dans le cadre de City Partnerships : 20 000 USD par an pendant deux ans, montant qui pouvait être réduit. Ce site n’encaisse aucun paiement.'),
		('leading', 'fee_source', 'https://citiesprogramme.org/get-involved/city-partnerships/'),
		('innovating', 'place', '3'),
		('innovating', 'form', 'cities-programme-practice'),
		('innovating', 'name_en', 'Innovating'),
		('innovating', 'name_fr', 'Innovating'),
		('innovating', 'summary_en', 'Your city shows others how it solves a hard problem together with business and civil society.'),
		('innovating', 'summary_fr', 'Votre ville montre à d’autres comment elle résout un problème difficile avec l’économie et la société civile.'),
		('innovating', 'fee_en', 'In the original programme there was a fee that could be waived or turned into support for research; its amount was not published. This site takes no payments.'),
		('innovating', 'fee_fr', 'Dans le programme d’origine, il existait une cotisation, dont on pouvait être dispensé ou qui pouvait devenir un appui à la recherche ; son montant n’a pas été publié. Ce site n’encaisse aucun paiement.'),
		('innovating', 'fee_source', 'https://citiesprogramme.org/get-involved/for-cities/innovating-cities/')
), programme as (
	insert into programme (slug, place, content)
	values ('cities-programme', 1, jsonb_build_object(
		'name_en', 'Cities Programme',
		'name_fr', 'Programme des villes',
		'about_en', 'Participation starts with a commitment to the UN Secretary-General: the mayor, or whoever holds the highest executive office, signs a letter that commits the city to the Ten Principles of the UN Global Compact and to a public report every two years. There are three ways to take part; a city can begin with any of them and move to another.',
		'about_fr', 'La participation commence par un engagement envers le Secrétaire général des Nations Unies : le maire, ou la personne qui exerce la plus haute fonction exécutive, signe une lettre qui engage la ville à respecter les dix principes du Pacte mondial des Nations Unies et à présenter un rapport public tous les deux ans. Il existe trois façons de participer ; une ville peut commencer par n’importe laquelle et passer à une autre.',
		'addressee_en', E'The Secretary-General\nUnited Nations\nNew York, NY 10017\nUnited States of America',
		'addressee_fr', E'Secrétaire général de l’Organisation des Nations Unies\nNew York, NY 10017\nÉtats-Unis d’Amérique',
		'background_en', 'The original programme, the UN Global Compact – Cities Programme, began in 2003. Its secretariat closed in February 2021. This site is an independent tool that carries its design: it is not a service of the United Nations, uses no UN emblem and speaks for nobody there.',
		'background_fr', 'Le programme d’origine, le UN Global Compact – Cities Programme, a débuté en 2003. Son secrétariat a fermé en février 2021. Ce site est un outil indépendant qui en reprend la conception : il n’est pas un service des Nations Unies, n’utilise aucun emblème de l’ONU et ne parle au nom de personne.',
		'background_source', 'https://citiesprogramme.org/un-global-compact-cities-programme-closure/',
		'place', '1',
		'report_months', '24',
		'grace_days', '90',
		'delist_months', '12',
		'reminder_days', '90 30 7',
		'decision_days', '20',
		'reply_days', '30',
		'appeal_days', '30',
		'reapply_months', '6',
		'second_look', 'no',
		'release', 'no',
		'expression_first', 'no',
		'signing', 'both'))
	returning slug
)
insert into tier (slug, programme, form, place, content)
select tier, programme.slug, max(value) filter (where path = 'form'), (max(value) filter (where path = 'place'))::integer,
	jsonb_object_agg(path, value)
from path
cross join programme
group by tier, programme.slug;

insert into revision (subject, number, kind, state, fields, changed_at, reason, source)
select subject, 1, 'supplied', content, (select array_agg(distinct split_part(path, '.', 1)) from jsonb_object_keys(content) as path),
	now(), 'Written from the pages of the original programme', 'https://citiesprogramme.org/get-involved/'
from (
	select 'programme/' || slug as subject, content from programme
	union all
	select 'tier/' || slug, content from tier
) as entry
order by subject;
