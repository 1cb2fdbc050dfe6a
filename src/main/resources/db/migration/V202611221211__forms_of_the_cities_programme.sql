-- The forms of the Cities Programme, in our words. What was asked then (who signs, who is written to, a letter, a report
-- every two years, and for two of the tiers a diagnostic and projects with partners) is from the programme's own pages:
-- citiesprogramme.org/get-involved/for-cities/active-signatory, …/leading-cities and …/innovating-cities.
create temporary table seed_task (
	form text, place integer, code text, required text, most integer, page text,
	title_en text, title_fr text, about_en text, about_fr text
) on commit drop;

create temporary table seed_question (
	form text, task text, place integer, code text, kind text, required text, open text, most integer, means text,
	label_en text, label_fr text, hint_en text, hint_fr text, choices text
) on commit drop;

insert into seed_task (form, place, code, required, most, page, title_en, title_fr, about_en, about_fr) values
('cities-programme', 1, 'city', 'yes', 1, null, 'Your city', 'Votre ville',
	'What readers of your public page want to know first. Where your city is and how many people live there is known already.',
	'Ce que les lecteurs de votre page publique veulent savoir en premier. Le pays et le nombre d’habitants de votre ville sont déjà connus.'),
('cities-programme', 2, 'signatory', 'yes', 1, null, 'Who signs', 'Qui signe',
	'The mayor, or whoever holds the highest executive office. The name has to be the same as under the letter.',
	'Le maire ou la personne qui exerce la plus haute fonction exécutive. Le nom doit être le même que sous la lettre.'),
('cities-programme', 3, 'contacts', 'yes', 1, null, 'Whom we write to', 'À qui nous écrivons',
	'One person is enough. None of this becomes public.',
	'Une seule personne suffit. Rien de tout cela ne devient public.'),
('cities-programme', 4, 'commitments', 'yes', 10, null, 'What you commit to', 'Vos engagements',
	'At least one thing that your city wants to change, in your own words, so that in two years everybody can see how far you have come. One is enough; ten are the most.',
	'Au moins une chose que votre ville veut changer, dans vos propres mots, afin que chacun puisse voir dans deux ans où vous en êtes. Un engagement suffit ; dix est le maximum.'),
('cities-programme', 5, 'council', 'no', 1, null, 'Council decision', 'Décision du conseil',
	'If your council or assembly has decided on the commitment, say when. If it has not, leave this out.',
	'Si votre conseil ou votre assemblée s’est prononcé sur l’engagement, indiquez quand. Sinon, passez cette étape.'),
('cities-programme', 6, 'letter', 'yes', 1, 'letter', 'The letter', 'La lettre',
	'It writes itself from your answers. Sign it online, or print, sign and upload it, or upload a letter that you have already.',
	'Elle s’écrit à partir de vos réponses. Signez-la en ligne, ou imprimez-la, signez-la et déposez-la, ou déposez une lettre que vous avez déjà.'),
('cities-programme', 7, 'documents', 'no', 1, null, 'Supporting documents', 'Pièces jointes',
	'Anything that helps those who decide. Most applications need nothing here.',
	'Tout ce qui peut aider à prendre la décision. La plupart des candidatures n’ont besoin de rien ici.'),

('cities-programme-plan', 1, 'liaison', 'yes', 1, null, 'Your liaison person', 'Votre personne de liaison',
	'One person in your administration who holds the work together for two years.',
	'Une personne de votre administration qui coordonne le travail pendant deux ans.'),
('cities-programme-plan', 2, 'diagnostic', 'yes', 1, null, 'Where your city stands', 'Où en est votre ville',
	'A diagnostic shows what to work on. It can be the City Scan or another one, done or still to be done.',
	'Un diagnostic montre sur quoi travailler. Il peut s’agir du City Scan ou d’un autre outil, déjà appliqué ou à venir.'),
('cities-programme-plan', 3, 'project', 'yes', 1, null, 'Your project', 'Votre projet',
	'A project that the city, businesses and civil society run together. An idea is enough for now; the plan follows.',
	'Un projet mené ensemble par la ville, des entreprises et la société civile. Une idée suffit pour l’instant ; le plan suivra.'),

('cities-programme-practice', 1, 'practice', 'yes', 1, null, 'Your practice', 'Votre pratique',
	'Work over several years on a problem that seemed hard to solve, told so that another city can learn from it.',
	'Un travail de plusieurs années sur un problème qui semblait difficile à résoudre, raconté de façon qu’une autre ville puisse en tirer des leçons.'),
('cities-programme-practice', 2, 'partners', 'yes', 15, null, 'Partners', 'Partenaires',
	'Who does this with you. There is at least one from business and one from civil society.',
	'Qui mène ce travail avec vous. Au moins un partenaire vient de l’économie et un de la société civile.'),
('cities-programme-practice', 3, 'evaluation', 'yes', 1, null, 'How you know that it works', 'Comment vous savez que cela fonctionne',
	'What you measure, who looks at it, and what came of it so far.',
	'Ce que vous mesurez, qui l’examine et ce qu’il en ressort jusqu’ici.'),
('cities-programme-practice', 4, 'sharing', 'yes', 1, null, 'What others can learn', 'Ce que d’autres peuvent apprendre',
	'Innovating cities inform other cities. Choose what you can do; nothing binds you to a date.',
	'Les villes de ce niveau informent d’autres villes. Choisissez ce que vous pouvez faire ; aucune date ne vous engage.');

insert into seed_question (form, task, place, code, kind, required, open, most, means, label_en, label_fr, hint_en, hint_fr, choices) values
('cities-programme', 'city', 1, 'website', 'address', 'yes', 'yes', null, 'city.website',
	'Website of your city or region', 'Site internet de votre ville ou région',
	'The address in full, beginning with https://', 'L’adresse complète, commençant par https://', null),
('cities-programme', 'city', 2, 'about', 'text', null, 'yes', 600, null,
	'Your city in a few sentences', 'Votre ville en quelques phrases',
	'What should somebody know who has never been there? If you leave this out, your page begins with your commitments.',
	'Que devrait savoir quelqu’un qui n’y est jamais allé ? Si vous ne répondez pas, votre page commence par vos engagements.', null),

('cities-programme', 'signatory', 1, 'name', 'line', 'yes', 'yes', 120, 'signatory.name',
	'Name', 'Nom', 'As it is to stand under the letter.', 'Tel qu’il doit figurer sous la lettre.', null),
('cities-programme', 'signatory', 2, 'title', 'line', 'yes', 'yes', 120, 'signatory.title',
	'Office', 'Fonction', 'For example: Mayor; President of the Regional Council.', 'Par exemple : maire ; présidente du conseil régional.', null),
('cities-programme', 'signatory', 3, 'highest', 'choice', 'yes', null, null, null,
	'Is this the mayor or the highest executive?', 'Est-ce le maire ou la plus haute autorité exécutive ?',
	'A deputy can sign only while the office is empty or with a written mandate.',
	'Un adjoint ne peut signer que si la fonction est vacante ou avec un mandat écrit.',
	'mayor | Mayor | Maire
executive | Another highest executive, elected or appointed | Autre plus haute autorité exécutive, élue ou nommée
mandate | Somebody with a written mandate | Une personne munie d’un mandat écrit'),
('cities-programme', 'signatory', 4, 'mail', 'mail', null, null, null, 'signatory.mail',
	'E-mail address', 'Adresse électronique',
	'Needed only if the letter is signed online: the personal link and a code go there. An address of the office is fine. Not public.',
	'Nécessaire seulement si la lettre est signée en ligne : le lien personnel et un code y sont envoyés. Une adresse du cabinet convient. Non publiée.', null),

('cities-programme', 'contacts', 1, 'name', 'line', 'yes', null, 120, 'contact.name',
	'Who answers our questions', 'Qui répond à nos questions', 'Name of the person or of the office.', 'Nom de la personne ou du service.', null),
('cities-programme', 'contacts', 2, 'role', 'line', null, null, 120, null,
	'What they do in your administration', 'Leur fonction dans votre administration', null, null, null),
('cities-programme', 'contacts', 3, 'mail', 'mail', 'yes', null, null, 'contact.mail',
	'Their e-mail address', 'Leur adresse électronique',
	'Decisions and reminders of reports go there. An address that stays when people change is best.',
	'Les décisions et les rappels de rapport y sont envoyés. Mieux vaut une adresse qui reste quand les personnes changent.', null),
('cities-programme', 'contacts', 4, 'telephone', 'telephone', null, null, null, null,
	'Their telephone number', 'Leur numéro de téléphone', 'With the code of your country, for example +351 22 000 00 00.', 'Avec l’indicatif du pays, par exemple +351 22 000 00 00.', null),
('cities-programme', 'contacts', 5, 'finance_name', 'line', null, null, 120, null,
	'Who is asked about money', 'Qui est interrogé sur les finances', 'If that is somebody else.', 'Si c’est une autre personne.', null),
('cities-programme', 'contacts', 6, 'finance_mail', 'mail', null, null, null, null,
	'E-mail address for questions about money', 'Adresse électronique pour les questions financières', null, null, null),
('cities-programme', 'contacts', 7, 'communication_name', 'line', null, null, 120, null,
	'Who is asked about publications and events', 'Qui est interrogé sur les publications et les événements', 'If that is somebody else.', 'Si c’est une autre personne.', null),
('cities-programme', 'contacts', 8, 'communication_mail', 'mail', null, null, null, null,
	'E-mail address for publications and events', 'Adresse électronique pour les publications et les événements', null, null, null),

('cities-programme', 'commitments', 1, 'words', 'text', 'yes', 'yes', 1000, 'commitment.words',
	'What will your city do?', 'Que fera votre ville ?',
	'In your own words, as you would say it to the people who live there. For example: “By 2030 every school is reached safely on foot.”',
	'Dans vos propres mots, comme vous le diriez aux habitants. Par exemple : « D’ici à 2030, chaque école est accessible à pied en sécurité. »', null),
('cities-programme', 'commitments', 2, 'area', 'choice', 'yes', 'yes', null, 'commitment.area',
	'To which area of the Ten Principles does it belong?', 'De quel domaine des dix principes relève-t-il ?',
	'The one that fits best. The Ten Principles of the UN Global Compact have these four areas.',
	'Celui qui convient le mieux. Les dix principes du Pacte mondial des Nations Unies ont ces quatre domaines.',
	'human-rights | Human rights | Droits humains
labour | Labour | Travail
environment | Environment | Environnement
anti-corruption | Anti-corruption | Lutte contre la corruption'),
('cities-programme', 'commitments', 3, 'goal', 'choice', 'yes', 'yes', null, 'commitment.goal',
	'To which Sustainable Development Goal?', 'À quel Objectif de développement durable ?',
	'The one that fits best.', 'Celui qui convient le mieux.',
	'1 | 1 No poverty | 1 Pas de pauvreté
2 | 2 Zero hunger | 2 Faim « zéro »
3 | 3 Good health and well-being | 3 Bonne santé et bien-être
4 | 4 Quality education | 4 Éducation de qualité
5 | 5 Gender equality | 5 Égalité entre les sexes
6 | 6 Clean water and sanitation | 6 Eau propre et assainissement
7 | 7 Affordable and clean energy | 7 Énergie propre et d’un coût abordable
8 | 8 Decent work and economic growth | 8 Travail décent et croissance économique
9 | 9 Industry, innovation and infrastructure | 9 Industrie, innovation et infrastructure
10 | 10 Reduced inequalities | 10 Inégalités réduites
11 | 11 Sustainable cities and communities | 11 Villes et communautés durables
12 | 12 Responsible consumption and production | 12 Consommation et production responsables
13 | 13 Climate action | 13 Mesures relatives à la lutte contre les changements climatiques
14 | 14 Life below water | 14 Vie aquatique
15 | 15 Life on land | 15 Vie terrestre
16 | 16 Peace, justice and strong institutions | 16 Paix, justice et institutions efficaces
17 | 17 Partnerships for the goals | 17 Partenariats pour la réalisation des objectifs'),
('cities-programme', 'commitments', 4, 'baseline', 'text', null, 'yes', 500, 'commitment.baseline',
	'Where do you stand today?', 'Où en êtes-vous aujourd’hui ?',
	'A figure with its year if you have one. For example: “18 of 60 schools, 2025.” If you do not know yet, leave this out and report it later.',
	'Un chiffre et son année si vous en avez un. Par exemple : « 18 écoles sur 60, en 2025 ». Si vous ne le savez pas encore, laissez vide et indiquez-le dans un rapport.', null),
('cities-programme', 'commitments', 5, 'target', 'text', 'yes', 'yes', 500, 'commitment.target',
	'What do you want to have reached?', 'Que voulez-vous avoir atteint ?',
	'Something that one can see or count. For example: “60 of 60 schools.”',
	'Quelque chose que l’on peut voir ou compter. Par exemple : « 60 écoles sur 60 ».', null),
('cities-programme', 'commitments', 6, 'date', 'year', 'yes', 'yes', null, 'commitment.date',
	'By which year?', 'En quelle année au plus tard ?', 'Four digits, for example 2030.', 'Quatre chiffres, par exemple 2030.', null),
('cities-programme', 'commitments', 7, 'measure', 'text', null, 'yes', 500, 'commitment.measure',
	'How will you measure it?', 'Comment le mesurerez-vous ?',
	'Who counts, what, and how often. For example: “The transport department surveys all schools each spring.”',
	'Qui compte, quoi et à quelle fréquence. Par exemple : « Le service des transports recense toutes les écoles chaque printemps. »', null),

('cities-programme', 'council', 1, 'date', 'day', null, 'yes', null, 'council.date',
	'Date of the decision', 'Date de la décision', null, null, null),
('cities-programme', 'council', 2, 'reference', 'line', null, 'yes', 200, 'council.reference',
	'Its number or title', 'Son numéro ou son titre', 'As it stands in your minutes, for example: Resolution 2026/41.', 'Tel qu’il figure au procès-verbal, par exemple : délibération 2026/41.', null),
('cities-programme', 'council', 3, 'file', 'file', null, null, 1, null,
	'A copy of the decision', 'Une copie de la décision', 'A PDF or a photograph of the page. Only those who decide on your application see it.', 'Un PDF ou une photographie de la page. Seules les personnes qui décident de votre candidature le voient.', null),

('cities-programme', 'documents', 1, 'files', 'file', null, null, 5, null,
	'Documents', 'Documents', 'Up to five. Only those who decide on your application see them.', 'Cinq au plus. Seules les personnes qui décident de votre candidature les voient.', null),
('cities-programme', 'documents', 2, 'note', 'text', null, null, 1000, null,
	'What they are', 'De quoi il s’agit', null, null, null),

('cities-programme-plan', 'liaison', 1, 'name', 'line', 'yes', null, 120, null,
	'Name', 'Nom', null, null, null),
('cities-programme-plan', 'liaison', 2, 'role', 'line', 'yes', null, 120, null,
	'Post in your administration', 'Poste dans votre administration', null, null, null),
('cities-programme-plan', 'liaison', 3, 'mail', 'mail', 'yes', null, null, null,
	'E-mail address', 'Adresse électronique', 'Not public.', 'Non publiée.', null),
('cities-programme-plan', 'diagnostic', 1, 'done', 'choice', 'yes', 'yes', null, null,
	'Has your city done a diagnostic?', 'Votre ville a-t-elle fait un diagnostic ?', 'None is needed before you apply.', 'Aucun diagnostic n’est nécessaire avant de présenter votre candidature.',
	'city-scan | Yes, the City Scan | Oui, le City Scan
other | Yes, another one | Oui, un autre
planned | Not yet, we want to do the City Scan | Pas encore, nous voulons faire le City Scan'),
('cities-programme-plan', 'diagnostic', 2, 'which', 'text', null, 'yes', 600, null,
	'Which one, when, and what did it show?', 'Lequel, quand, et qu’a-t-il montré ?', 'Two or three sentences, if it is done.', 'Deux ou trois phrases, s’il est fait.', null),
('cities-programme-plan', 'diagnostic', 3, 'file', 'file', null, null, 1, null,
	'Its result', 'Son résultat', 'If it is done and you want to show it to those who decide.', 'S’il est fait et que vous voulez le montrer aux personnes qui décident.', null),
('cities-programme-plan', 'project', 1, 'title', 'line', 'yes', 'yes', 150, null,
	'What is your project called?', 'Comment s’appelle votre projet ?', 'A working title is fine.', 'Un titre provisoire convient.', null),
('cities-programme-plan', 'project', 2, 'issue', 'text', 'yes', 'yes', 1500, null,
	'Which problem is it about?', 'Sur quel problème porte-t-il ?', 'And why can none of the partners solve it alone?', 'Et pourquoi aucun des partenaires ne peut-il le résoudre seul ?', null),
('cities-programme-plan', 'project', 3, 'goals', 'choices', 'yes', 'yes', null, null,
	'Which Sustainable Development Goals does it serve?', 'Quels Objectifs de développement durable sert-il ?', 'As many as apply.', 'Autant qu’il convient.', 'see goal'),
('cities-programme-plan', 'project', 4, 'government', 'text', 'yes', 'yes', 600, null,
	'Who takes part from government?', 'Qui participe pour les pouvoirs publics ?', 'Departments of the city, other cities, the state.', 'Services de la ville, autres villes, État.', null),
('cities-programme-plan', 'project', 5, 'business', 'text', 'yes', 'yes', 600, null,
	'Who takes part from business?', 'Qui participe pour l’économie ?', 'Or whom you want to ask.', 'Ou à qui vous voulez le proposer.', null),
('cities-programme-plan', 'project', 6, 'society', 'text', 'yes', 'yes', 600, null,
	'Who takes part from civil society and universities?', 'Qui participe pour la société civile et les universités ?', 'Or whom you want to ask.', 'Ou à qui vous voulez le proposer.', null),
('cities-programme-plan', 'project', 7, 'result', 'text', 'yes', 'yes', 1000, null,
	'What is to be different after two years?', 'Qu’est-ce qui doit avoir changé au bout de deux ans ?', null, null, null),

('cities-programme-practice', 'practice', 1, 'title', 'line', 'yes', 'yes', 150, null,
	'What is it called?', 'Comment s’appelle-t-elle ?', null, null, null),
('cities-programme-practice', 'practice', 2, 'issue', 'text', 'yes', 'yes', 1500, null,
	'Which problem is it about, and why was it hard to solve?', 'Sur quel problème porte-t-elle, et pourquoi était-il difficile à résoudre ?', null, null, null),
('cities-programme-practice', 'practice', 3, 'done', 'text', 'yes', 'yes', 3000, null,
	'What do you do?', 'Que faites-vous ?', null, null, null),
('cities-programme-practice', 'practice', 4, 'since', 'year', 'yes', 'yes', null, null,
	'Since which year?', 'Depuis quelle année ?', 'Four digits, for example 2021.', 'Quatre chiffres, par exemple 2021.', null),
('cities-programme-practice', 'practice', 5, 'link', 'address', null, 'yes', null, null,
	'Where can one read about it?', 'Où peut-on en lire davantage ?', 'The address in full, beginning with https://', 'L’adresse complète, commençant par https://', null),
('cities-programme-practice', 'partners', 1, 'name', 'line', 'yes', 'yes', 150, null,
	'Name of the partner', 'Nom du partenaire', null, null, null),
('cities-programme-practice', 'partners', 2, 'sector', 'choice', 'yes', 'yes', null, null,
	'Sector', 'Secteur', null, null,
	'government | Government | Pouvoirs publics
business | Business | Économie
society | Civil society | Société civile
research | University or research | Université ou recherche'),
('cities-programme-practice', 'partners', 3, 'role', 'text', 'yes', 'yes', 500, null,
	'What they contribute', 'Ce qu’il apporte', null, null, null),
('cities-programme-practice', 'evaluation', 1, 'monitoring', 'text', 'yes', 'yes', 1500, null,
	'What do you measure, and how often?', 'Que mesurez-vous, et à quelle fréquence ?', null, null, null),
('cities-programme-practice', 'evaluation', 2, 'who', 'text', 'yes', 'yes', 500, null,
	'Who evaluates it?', 'Qui l’évalue ?', 'Somebody outside the city is best; say so if that is still to come.', 'De préférence quelqu’un d’extérieur à la ville ; dites-le si cela reste à faire.', null),
('cities-programme-practice', 'evaluation', 3, 'results', 'text', 'yes', 'yes', 1500, null,
	'What came of it so far?', 'Qu’en est-il ressorti jusqu’ici ?', 'Also what did not work: that is what other cities ask for most.', 'Y compris ce qui n’a pas marché : c’est ce que les autres villes demandent le plus.', null),
('cities-programme-practice', 'evaluation', 4, 'file', 'file', null, null, 2, null,
	'An evaluation report', 'Un rapport d’évaluation', 'If there is one. Only those who decide see it.', 'S’il en existe un. Seules les personnes qui décident le voient.', null),
('cities-programme-practice', 'sharing', 1, 'how', 'choices', 'yes', 'yes', null, null,
	'What can you do for other cities?', 'Que pouvez-vous faire pour d’autres villes ?', 'As many as apply.', 'Autant qu’il convient.',
	'publish | Publish what we learn | Publier ce que nous apprenons
present | Present it at events | La présenter lors d’événements
host | Receive visitors from other cities | Accueillir des visiteurs d’autres villes
mentor | Advise a city that wants to do the same | Conseiller une ville qui veut faire de même'),
('cities-programme-practice', 'sharing', 2, 'lesson', 'text', 'yes', 'yes', 1000, null,
	'What would you tell a city that begins today?', 'Que diriez-vous à une ville qui commence aujourd’hui ?', null, null, null);

-- The Goals are the same wherever they are asked for.
update seed_question set choices = (select choices from seed_question where code = 'goal') where choices = 'see goal';

with line as (
	select form, 'task' as field, nextval('line_number') as number, to_jsonb(seed_task) - 'form' as said
	from seed_task
	union all
	select form, 'question', nextval('line_number'), to_jsonb(seed_question) - 'form'
	from seed_question
), path as (
	select form, field || '.' || number || '.' || key as path, value
	from line
	cross join jsonb_each_text(said)
	where value is not null
	union all
	values
		('cities-programme', 'name', 'Cities Programme: commitment'),
		('cities-programme-plan', 'name', 'Cities Programme: commitment and two-year plan'),
		('cities-programme-plan', 'includes', 'cities-programme'),
		('cities-programme-practice', 'name', 'Cities Programme: commitment and practice'),
		('cities-programme-practice', 'includes', 'cities-programme')
)
insert into form (key, content)
select form, jsonb_object_agg(path, value)
from path
group by form;

insert into revision (subject, number, kind, state, fields, changed_at, reason)
select 'form/' || key, 1, 'supplied', content,
	(select array_agg(distinct split_part(path, '.', 1)) from jsonb_object_keys(content) as path),
	now(), 'Made for this site'
from form;
