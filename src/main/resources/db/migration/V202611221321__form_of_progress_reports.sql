-- The form of progress reports, in our words. Its three parts (continued support by the highest executive, practical actions,
-- measured outcomes) are those of the UN Global Compact's Communication on Engagement; the period covered and any language, too.
create temporary table seed_report_task (
	place integer, code text, required text, most integer, page text,
	title_en text, title_fr text, about_en text, about_fr text
) on commit drop;

create temporary table seed_report_question (
	task text, place integer, code text, kind text, required text, most integer, means text,
	label_en text, label_fr text, hint_en text, hint_fr text
) on commit drop;

insert into seed_report_task (place, code, required, most, page, title_en, title_fr, about_en, about_fr) values
(1, 'support', 'no', 1, null, 'Continued support', 'Soutien renouvelé',
	'The mayor, or whoever holds the highest executive office, says that the city stands by its commitment. If a signed statement is in a report that you upload, leave this out.',
	'Le maire, ou la personne qui exerce la plus haute fonction exécutive, déclare que la ville maintient son engagement. Si une déclaration signée figure dans un rapport que vous déposez, passez cette étape.'),
(2, 'period', 'yes', 1, null, 'Period covered', 'Période couverte',
	'From the day you joined, or from the end of your last report, until today or the end of a year: as it suits you.',
	'Depuis votre adhésion ou la fin de votre dernier rapport, jusqu’à aujourd’hui ou à la fin d’une année : à votre convenance.'),
(3, 'actions', 'no', 1, null, 'What you did', 'Ce que vous avez fait',
	'Practical actions, in your own words. What went wrong helps readers as much as what went well.',
	'Vos actions concrètes, dans vos propres mots. Ce qui n’a pas marché aide les lecteurs autant que ce qui a réussi.'),
(4, 'outcomes', 'no', 60, null, 'What came of it', 'Ce qui en est résulté',
	'Each of your commitments stands here with where it began and what was to be reached. Say what was measured. With numbers, your page shows a chart; without, your words stand alone.',
	'Chacun de vos engagements figure ici avec son point de départ et l’objectif à atteindre. Dites ce qui a été mesuré. Avec des nombres, votre page affiche un graphique ; sinon, vos mots suffisent.'),
(5, 'projects', 'no', 1, 'projects', 'Projects and practices', 'Projets et pratiques',
	'Choose what of all that you have published belongs to this report.',
	'Choisissez, parmi ce que vous avez publié, ce qui appartient à ce rapport.'),
(6, 'documents', 'no', 1, null, 'A report that you have already', 'Un rapport que vous avez déjà',
	'Upload it instead of writing here, or besides. A box for each of the three parts says where readers find it.',
	'Déposez-le au lieu d’écrire ici, ou en complément. Une case pour chacune des trois parties indique aux lecteurs où la trouver.');

insert into seed_report_question (task, place, code, kind, required, most, means, label_en, label_fr, hint_en, hint_fr) values
('support', 1, 'name', 'line', 'yes', 120, 'report.support.name', 'Name', 'Nom', null, null),
('support', 2, 'title', 'line', 'yes', 120, 'report.support.title', 'Office', 'Fonction',
	'For example: Mayor; President of the Regional Council.', 'Par exemple : maire ; présidente du conseil régional.'),
('support', 3, 'words', 'text', 'yes', 6000, 'report.support.words', 'Their words', 'Ses mots',
	'That the city continues to support the Ten Principles, and what the report shows. A few sentences are enough.',
	'Que la ville continue de soutenir les dix principes, et ce que montre le rapport. Quelques phrases suffisent.'),

('period', 1, 'from', 'day', 'yes', null, 'report.period.from', 'First day', 'Premier jour', 'For example 1/1/2027.', 'Par exemple 1/1/2027.'),
('period', 2, 'to', 'day', 'yes', null, 'report.period.to', 'Last day', 'Dernier jour', 'For example 31/12/2028.', 'Par exemple 31/12/2028.'),

('actions', 1, 'words', 'text', 'yes', 20000, 'report.actions', 'Your practical actions', 'Vos actions concrètes',
	'Leave a line empty where a new paragraph begins.', 'Laissez une ligne vide là où commence un nouveau paragraphe.'),

('outcomes', 1, 'commitment', 'text', 'yes', null, 'report.outcome.commitment', 'The commitment', 'L’engagement',
	'As you made it. Where it reads differently here, your page shows both.', 'Tel que vous l’avez pris. S’il est formulé autrement ici, votre page montre les deux.'),
('outcomes', 2, 'baseline', 'text', null, null, 'report.outcome.baseline', 'Where it began', 'Le point de départ', null, null),
('outcomes', 3, 'target', 'text', null, null, 'report.outcome.target', 'What was to be reached', 'L’objectif à atteindre', null, null),
('outcomes', 4, 'result', 'text', null, 6000, 'report.outcome.result', 'What came of it', 'Ce qui en est résulté',
	'What was measured, by whom, and what you make of it. That nothing could be measured yet, and why, is an answer, too.',
	'Ce qui a été mesuré, par qui, et ce que vous en retenez. Dire que rien n’a encore pu être mesuré, et pourquoi, est aussi une réponse.'),
('outcomes', 5, 'unit', 'line', null, 60, 'report.outcome.unit', 'For the chart: what is counted', 'Pour le graphique : ce qui est compté',
	'For example: tonnes of CO₂ a year; % of households.', 'Par exemple : tonnes de CO₂ par an ; % des ménages.'),
('outcomes', 6, 'number_from', 'number', null, null, 'report.outcome.from', 'Number where it began', 'Nombre au départ', null, null),
('outcomes', 7, 'number_to', 'number', null, null, 'report.outcome.to', 'Number to be reached', 'Nombre à atteindre', null, null),
('outcomes', 8, 'number_now', 'number', null, null, 'report.outcome.now', 'Number reached now', 'Nombre atteint aujourd’hui', null, null),

('documents', 1, 'file', 'file', null, 5, 'report.papers', 'Your report', 'Votre rapport',
	'In any language. Everybody will be able to read it.', 'Dans n’importe quelle langue. Tout le monde pourra le lire.'),
('documents', 2, 'has_support', 'yes', null, null, 'report.papers.support', 'It holds the statement of continued support.', 'Il contient la déclaration de soutien renouvelé.', null, null),
('documents', 3, 'where_support', 'line', null, 120, 'report.where.support', 'Where the statement is', 'Où se trouve la déclaration', 'For example: page 3.', 'Par exemple : page 3.'),
('documents', 4, 'has_actions', 'yes', null, null, 'report.papers.actions', 'It describes the practical actions.', 'Il décrit les actions concrètes.', null, null),
('documents', 5, 'where_actions', 'line', null, 120, 'report.where.actions', 'Where the actions are', 'Où se trouvent les actions', null, null),
('documents', 6, 'has_outcomes', 'yes', null, null, 'report.papers.outcomes', 'It measures the outcomes.', 'Il mesure les résultats.', null, null),
('documents', 7, 'where_outcomes', 'line', null, 120, 'report.where.outcomes', 'Where the outcomes are', 'Où se trouvent les résultats', null, null);

with line as (
	select 'task' as field, nextval('line_number') as number, to_jsonb(seed_report_task) as said
	from seed_report_task
	union all
	select 'question', nextval('line_number'), to_jsonb(seed_report_question) || '{"open": "yes"}'
	from seed_report_question
), path as (
	select field || '.' || number || '.' || key as path, value
	from line
	cross join jsonb_each_text(said)
	where value is not null
	union all
	values ('name', 'Progress report')
)
insert into form (key, content)
select 'progress-report', jsonb_object_agg(path, value)
from path;

insert into revision (subject, number, kind, state, fields, changed_at, reason)
select 'form/' || key, 1, 'supplied', content,
	(select array_agg(distinct split_part(path, '.', 1)) from jsonb_object_keys(content) as path),
	now(), 'Made for this site'
from form
where key = 'progress-report';
