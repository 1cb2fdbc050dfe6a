-- Three calls for expressions of interest and their forms, in our words. What a city was asked in 2018 and what keeps a body
-- away from the UN Global Compact is from citiesprogramme.org/get-involved/city-partnerships-challenge and
-- drupal.unglobalcompact.org/handbook/non-business.
create temporary table seed_call_task (
	form text, place integer, code text, required text, title_en text, title_fr text, about_en text, about_fr text
) on commit drop;

create temporary table seed_call_question (
	form text, task text, place integer, code text, kind text, required text, most integer, means text,
	label_en text, label_fr text, hint_en text, hint_fr text, choices text
) on commit drop;

create temporary table seed_call (
	slug text, page text, form text, matched text, title_en text, title_fr text, about_en text, about_fr text
) on commit drop;

create temporary table seed_next (slug text, place integer, text_en text, text_fr text) on commit drop;

insert into seed_call_task values
('interest-of-a-city', 1, 'city', 'yes', 'Your city', 'Votre ville', 'Who you are. A region can take part as well as a city.', 'Qui vous êtes. Une région peut participer tout comme une ville.'),
('interest-of-a-city', 2, 'project', 'yes', 'Your project', 'Votre projet', 'An idea is enough. It is not published.', 'Une idée suffit. Elle n’est pas publiée.'),
('interest-of-a-city', 3, 'readiness', 'yes', 'How far you are', 'Où vous en êtes', 'Nothing of this binds you; it tells us what to talk about first.', 'Rien de cela ne vous engage ; cela nous dit de quoi parler d’abord.'),
('interest-of-a-partner', 1, 'organisation', 'yes', 'Your organisation', 'Votre organisation', 'Who you are. None of this becomes public.', 'Qui vous êtes. Rien de cela ne devient public.'),
('interest-of-a-company', 1, 'organisation', 'yes', 'Your company or Local Network', 'Votre entreprise ou réseau local', 'Who you are. None of this becomes public.', 'Qui vous êtes. Rien de cela ne devient public.'),
('interest-of-a-partner', 2, 'offer', 'yes', 'What you bring', 'Ce que vous apportez', 'In plain words: a city reads this if we put it to them.', 'En mots simples : une ville lira ceci si nous le lui soumettons.'),
('interest-of-a-partner', 3, 'care', 'yes', 'Two things that we ask everybody', 'Deux choses que nous demandons à chacun', 'A yes does not end anything. Somebody looks at it before a city is asked.', 'Un oui ne met fin à rien. Quelqu’un l’examine avant qu’une ville ne soit interrogée.'),
('interest-of-a-company', 2, 'offer', 'yes', 'What you bring', 'Ce que vous apportez', 'In plain words: a city reads this if we put it to them.', 'En mots simples : une ville lira ceci si nous le lui soumettons.'),
('interest-of-a-company', 3, 'care', 'yes', 'Two things that we ask everybody', 'Deux choses que nous demandons à chacun', 'A yes does not end anything. Somebody looks at it before a city is asked.', 'Un oui ne met fin à rien. Quelqu’un l’examine avant qu’une ville ne soit interrogée.'),
('interest-of-a-city', 4, 'contacts', 'yes', 'Whom we write to', 'À qui nous écrivons', 'One person is enough. A city or partner gets this address only after both of you have said yes.', 'Une seule personne suffit. Une ville ou un partenaire n’obtient cette adresse qu’après votre accord mutuel.'),
('interest-of-a-partner', 4, 'contacts', 'yes', 'Whom we write to', 'À qui nous écrivons', 'One person is enough. A city or partner gets this address only after both of you have said yes.', 'Une seule personne suffit. Une ville ou un partenaire n’obtient cette adresse qu’après votre accord mutuel.'),
('interest-of-a-company', 4, 'contacts', 'yes', 'Whom we write to', 'À qui nous écrivons', 'One person is enough. A city or partner gets this address only after both of you have said yes.', 'Une seule personne suffit. Une ville ou un partenaire n’obtient cette adresse qu’après votre accord mutuel.');

insert into seed_call_question values
('interest-of-a-city', 'city', 1, 'called', 'line', 'yes', 120, 'interest.called', 'Name of your city or region', 'Nom de votre ville ou région', null, null, null),
('interest-of-a-city', 'city', 2, 'country', 'line', 'yes', 120, 'interest.countries', 'Country', 'Pays', null, null, null),
('interest-of-a-city', 'city', 3, 'population', 'number', null, null, null, 'How many people live there?', 'Combien d’habitants compte-t-elle ?', 'More than 20,000 were desirable in 2018; smaller places can write all the same.', 'Plus de 20 000 étaient souhaitables en 2018 ; une collectivité plus petite peut écrire tout de même.', null),
('interest-of-a-city', 'city', 4, 'kind', 'choice', 'yes', null, null, 'What kind of place is it?', 'Quel type de territoire est-ce ?', null, null, 'metropolitan | Metropolitan | Métropolitain
regional | A regional city | Ville régionale
rural | Rural | Rural'),
('interest-of-a-city', 'project', 1, 'challenge', 'text', 'yes', 1500, null, 'What is to change, and for whom?', 'Que faut-il changer, et pour qui ?', null, null, null),
('interest-of-a-city', 'project', 2, 'partners', 'text', null, 1000, null, 'Who works on it with you, or could?', 'Qui y travaille avec vous, ou pourrait le faire ?', 'Companies, universities, civil society, other authorities.', 'Entreprises, universités, société civile, autres autorités.', null),
('interest-of-a-city', 'project', 3, 'goals', 'choices', null, 5, 'interest.goals', 'Which Sustainable Development Goals does it serve?', 'À quels Objectifs de développement durable contribue-t-il ?', 'Five at most.', 'Cinq au plus.', 'goals'),
('interest-of-a-city', 'project', 4, 'themes', 'choices', null, 5, 'interest.themes', 'Which themes does it touch?', 'Quels thèmes touche-t-il ?', 'Five at most.', 'Cinq au plus.', 'themes'),
('interest-of-a-city', 'readiness', 1, 'executive', 'choice', 'yes', null, null, 'Has the executive of your city approved this expression of interest?', 'L’exécutif de votre ville a-t-il approuvé cette manifestation d’intérêt ?', 'It binds the city to nothing.', 'Elle n’engage la ville à rien.', 'approved | Yes | Oui
asked | It has been asked | La demande lui a été faite
no | Not yet | Pas encore'),
('interest-of-a-city', 'readiness', 2, 'leader', 'choice', null, null, null, 'Could somebody of your administration give two days a week to it?', 'Une personne de votre administration pourrait-elle y consacrer deux jours par semaine ?', 'In 2018 a city named a Sustainable Development Leader for 0.4 of a full post.', 'En 2018, une ville désignait une personne responsable à 0,4 équivalent temps plein.', 'yes | Yes | Oui
perhaps | Perhaps | Peut-être
no | No | Non'),
('interest-of-a-city', 'readiness', 3, 'more', 'text', null, 1500, null, 'Is there anything else that we should know?', 'Y a-t-il autre chose que nous devrions savoir ?', null, null, null),
('interest-of-a-partner', 'organisation', 1, 'called', 'line', 'yes', 120, 'interest.called', 'Name of your organisation', 'Nom de votre organisation', null, null, null),
('interest-of-a-partner', 'organisation', 2, 'sector', 'choice', 'yes', null, null, 'What kind of organisation is it?', 'De quel type d’organisation s’agit-il ?', null, null, 'company | Company | Entreprise
university | University or research | Université ou recherche
civil-society | Civil society | Société civile
un | Body of the United Nations | Organisme des Nations Unies
local-network | Local Network of the Global Compact | Réseau local du Pacte mondial
foundation | Foundation | Fondation
government | Government | Pouvoirs publics
other | Other | Autre'),
('interest-of-a-company', 'organisation', 1, 'called', 'line', 'yes', 120, 'interest.called', 'Name', 'Nom', null, null, null),
('interest-of-a-company', 'organisation', 2, 'sector', 'choice', 'yes', null, null, 'Who are you?', 'Qui êtes-vous ?', null, null, 'company | A company | Une entreprise
association | A business association | Une association d’entreprises
local-network | A Local Network of the Global Compact | Un réseau local du Pacte mondial'),
('interest-of-a-partner', 'organisation', 3, 'website', 'address', null, null, null, 'Website', 'Site internet', 'The address in full, beginning with https://', 'L’adresse complète, commençant par https://', null),
('interest-of-a-partner', 'offer', 1, 'offer', 'text', 'yes', 1500, null, 'What could you bring to a city?', 'Que pourriez-vous apporter à une ville ?', 'People, knowledge, technology, money, access to others. What has worked elsewhere?', 'Des personnes, du savoir, des techniques, de l’argent, des contacts. Qu’est-ce qui a fonctionné ailleurs ?', null),
('interest-of-a-partner', 'offer', 2, 'countries', 'line', 'yes', 300, 'interest.countries', 'In which countries?', 'Dans quels pays ?', 'Write their names, with commas between them: Kenya, Portugal. “Anywhere” is an answer, too.', 'Écrivez leurs noms, séparés par des virgules : Kenya, Portugal. « Partout » est aussi une réponse.', null),
('interest-of-a-partner', 'offer', 3, 'goals', 'choices', 'yes', 5, 'interest.goals', 'Which Sustainable Development Goals is it about?', 'Quels Objectifs de développement durable cela concerne-t-il ?', 'Five at most.', 'Cinq au plus.', 'goals'),
('interest-of-a-partner', 'offer', 4, 'themes', 'choices', null, 5, 'interest.themes', 'Which themes is it about?', 'Quels thèmes cela concerne-t-il ?', 'Five at most.', 'Cinq au plus.', 'themes'),
('interest-of-a-partner', 'offer', 5, 'wish', 'text', null, 1000, null, 'What would you hope for in return?', 'Qu’en attendriez-vous en retour ?', 'A market, knowledge, a good name: all of it may be said.', 'Un marché, des connaissances, une bonne réputation : tout peut être dit.', null),
('interest-of-a-partner', 'care', 1, 'exclusions', 'choices', 'yes', null, 'interest.exclusions', 'Is any of this true of your organisation, or of one that owns or controls it?', 'L’une de ces affirmations est-elle vraie de votre organisation, ou d’une autre qui la possède ou la contrôle ?', 'Tick all that are true.', 'Cochez tout ce qui est vrai.', 'sanctions | It is under sanctions of the United Nations | Elle est visée par des sanctions des Nations Unies
vendors | It is on the UN Ineligible Vendors List for ethical reasons | Elle figure pour des raisons éthiques sur la liste des fournisseurs exclus des Nations Unies
weapons | It has income from landmines or cluster bombs | Elle tire des revenus de mines terrestres ou de bombes à sous-munitions
tobacco | It produces tobacco | Elle produit du tabac
support | It gets significant support from such a body, or gives it | Elle reçoit d’un tel organisme un soutien important, ou lui en apporte
none | None of this | Rien de tout cela'),
('interest-of-a-partner', 'care', 2, 'conflicts', 'choices', 'yes', null, 'interest.conflicts', 'Are you tied to a city with which you would like to work?', 'Êtes-vous liés à une ville avec laquelle vous aimeriez travailler ?', 'So that nobody can say later that it was hidden.', 'Afin que personne ne puisse dire plus tard que cela a été caché.', 'contract | It buys from us | Elle est notre cliente
bid | We bid for a contract with it, or mean to | Nous répondons à l’un de ses appels d’offres, ou comptons le faire
permit | It decides on a permit or a case of ours | Elle doit se prononcer sur une autorisation ou une affaire nous concernant
people | Somebody in its leadership has a share in us, works for us or is close to somebody who does | Une personne de sa direction détient une part chez nous, travaille pour nous ou est proche de quelqu’un dans ce cas
none | None of this | Rien de tout cela'),
('interest-of-a-partner', 'care', 3, 'explained', 'text', null, 1500, null, 'If you ticked anything: what should we know?', 'Si vous avez coché quelque chose : que devrions-nous savoir ?', 'Name the city, and since when.', 'Nommez la ville, et depuis quand.', null),
('interest-of-a-company', 'organisation', 3, 'website', 'address', null, null, null, 'Website', 'Site internet', 'The address in full, beginning with https://', 'L’adresse complète, commençant par https://', null),
('interest-of-a-company', 'offer', 1, 'offer', 'text', 'yes', 1500, null, 'What could you bring to a city?', 'Que pourriez-vous apporter à une ville ?', 'People, knowledge, technology, money, access to others. What has worked elsewhere?', 'Des personnes, du savoir, des techniques, de l’argent, des contacts. Qu’est-ce qui a fonctionné ailleurs ?', null),
('interest-of-a-company', 'offer', 2, 'countries', 'line', 'yes', 300, 'interest.countries', 'In which countries?', 'Dans quels pays ?', 'Write their names, with commas between them: Kenya, Portugal. “Anywhere” is an answer, too.', 'Écrivez leurs noms, séparés par des virgules : Kenya, Portugal. « Partout » est aussi une réponse.', null),
('interest-of-a-company', 'offer', 3, 'goals', 'choices', 'yes', 5, 'interest.goals', 'Which Sustainable Development Goals is it about?', 'Quels Objectifs de développement durable cela concerne-t-il ?', 'Five at most.', 'Cinq au plus.', 'goals'),
('interest-of-a-company', 'offer', 4, 'themes', 'choices', null, 5, 'interest.themes', 'Which themes is it about?', 'Quels thèmes cela concerne-t-il ?', 'Five at most.', 'Cinq au plus.', 'themes'),
('interest-of-a-company', 'offer', 5, 'wish', 'text', null, 1000, null, 'What would you hope for in return?', 'Qu’en attendriez-vous en retour ?', 'A market, knowledge, a good name: all of it may be said.', 'Un marché, des connaissances, une bonne réputation : tout peut être dit.', null),
('interest-of-a-company', 'care', 1, 'exclusions', 'choices', 'yes', null, 'interest.exclusions', 'Is any of this true of your organisation, or of one that owns or controls it?', 'L’une de ces affirmations est-elle vraie de votre organisation, ou d’une autre qui la possède ou la contrôle ?', 'Tick all that are true.', 'Cochez tout ce qui est vrai.', 'sanctions | It is under sanctions of the United Nations | Elle est visée par des sanctions des Nations Unies
vendors | It is on the UN Ineligible Vendors List for ethical reasons | Elle figure pour des raisons éthiques sur la liste des fournisseurs exclus des Nations Unies
weapons | It has income from landmines or cluster bombs | Elle tire des revenus de mines terrestres ou de bombes à sous-munitions
tobacco | It produces tobacco | Elle produit du tabac
support | It gets significant support from such a body, or gives it | Elle reçoit d’un tel organisme un soutien important, ou lui en apporte
none | None of this | Rien de tout cela'),
('interest-of-a-company', 'care', 2, 'conflicts', 'choices', 'yes', null, 'interest.conflicts', 'Are you tied to a city with which you would like to work?', 'Êtes-vous liés à une ville avec laquelle vous aimeriez travailler ?', 'So that nobody can say later that it was hidden.', 'Afin que personne ne puisse dire plus tard que cela a été caché.', 'contract | It buys from us | Elle est notre cliente
bid | We bid for a contract with it, or mean to | Nous répondons à l’un de ses appels d’offres, ou comptons le faire
permit | It decides on a permit or a case of ours | Elle doit se prononcer sur une autorisation ou une affaire nous concernant
people | Somebody in its leadership has a share in us, works for us or is close to somebody who does | Une personne de sa direction détient une part chez nous, travaille pour nous ou est proche de quelqu’un dans ce cas
none | None of this | Rien de tout cela'),
('interest-of-a-company', 'care', 3, 'explained', 'text', null, 1500, null, 'If you ticked anything: what should we know?', 'Si vous avez coché quelque chose : que devrions-nous savoir ?', 'Name the city, and since when.', 'Nommez la ville, et depuis quand.', null),
('interest-of-a-city', 'contacts', 1, 'name', 'line', 'yes', 120, 'contact.name', 'Name', 'Nom', null, null, null),
('interest-of-a-city', 'contacts', 2, 'role', 'line', null, 120, null, 'What you do there', 'Votre fonction', null, null, null),
('interest-of-a-city', 'contacts', 3, 'mail', 'mail', 'yes', null, 'contact.mail', 'E-mail address', 'Adresse électronique', null, null, null),
('interest-of-a-partner', 'contacts', 1, 'name', 'line', 'yes', 120, 'contact.name', 'Name', 'Nom', null, null, null),
('interest-of-a-partner', 'contacts', 2, 'role', 'line', null, 120, null, 'What you do there', 'Votre fonction', null, null, null),
('interest-of-a-partner', 'contacts', 3, 'mail', 'mail', 'yes', null, 'contact.mail', 'E-mail address', 'Adresse électronique', null, null, null),
('interest-of-a-company', 'contacts', 1, 'name', 'line', 'yes', 120, 'contact.name', 'Name', 'Nom', null, null, null),
('interest-of-a-company', 'contacts', 2, 'role', 'line', null, 120, null, 'What you do there', 'Votre fonction', null, null, null),
('interest-of-a-company', 'contacts', 3, 'mail', 'mail', 'yes', null, 'contact.mail', 'E-mail address', 'Adresse électronique', null, null, null);

-- The Goals are the same wherever they are asked for.
update seed_call_question
set choices = (
	select content ->> replace(jsonb_each_text.key, '.code', '.choices')
	from form, jsonb_each_text(content)
	where form.key = 'cities-programme' and jsonb_each_text.key like 'question.%.code' and value = 'goal'
)
where choices = 'goals';

update seed_call_question set choices = 'ageing | Ageing | Vieillissement
climate-action | Climate action | Action pour le climat
culture-creativity | Culture and creativity | Culture et créativité
digital-smart-cities | Digital and smart cities | Villes numériques et intelligentes
education-learning | Education and learning | Éducation et apprentissage
energy-transition | Energy transition | Transition énergétique
freedom-of-expression | Freedom of expression | Liberté d’expression
gender-equality | Gender equality | Égalité entre les genres
health | Health | Santé
housing-urban-poverty | Housing and urban poverty | Logement et pauvreté urbaine
human-rights | Human rights | Droits humains
international-cooperation | International cooperation | Coopération internationale
lgbti-inclusion | LGBTI inclusion | Inclusion LGBTI
local-democracy-governance | Local democracy and governance | Démocratie et gouvernance locales
migration-displacement | Migration and displacement | Migrations et déplacements
municipal-finance | Municipal finance | Finances municipales
nature-biodiversity | Nature and biodiversity | Nature et biodiversité
peace-safety | Peace and safety | Paix et sécurité
resilience-disaster-risk | Resilience and disaster risk | Résilience et risques de catastrophe
sustainable-development | Sustainable development | Développement durable'
where choices = 'themes';

insert into seed_call values
('city-partnership', 'city-partnerships', 'interest-of-a-city', 'no', 'Interest of a city', 'Manifestation d’intérêt d’une ville', 'For a city or region that would like to run a project with several partners. It binds to nothing, costs nothing and does not become public. It reaches those who run this directory; nothing is sent to UN-Habitat or the United Nations.', 'Pour une ville ou une région qui souhaite mener un projet à plusieurs partenaires. Elle n’engage à rien, ne coûte rien et n’est pas publiée. Elle parvient à celles et ceux qui tiennent cet annuaire ; rien n’est envoyé à ONU-Habitat ni aux Nations Unies.'),
('city-partnership-partner', 'city-partnerships', 'interest-of-a-partner', 'yes', 'Interest of a partner', 'Manifestation d’intérêt d’un partenaire', 'For universities, civil society, bodies of the United Nations, foundations, companies and public bodies that would like to be part of a project of a city. It binds to nothing and does not become public.', 'Pour les universités, la société civile, les organismes des Nations Unies, les fondations, les entreprises et les pouvoirs publics qui souhaitent prendre part au projet d’une ville. Elle n’engage à rien et n’est pas publiée.'),
('company', 'private-sector', 'interest-of-a-company', 'yes', 'Interest of a company or a Local Network', 'Manifestation d’intérêt d’une entreprise ou d’un réseau local', 'For companies, business associations and Local Networks of the Global Compact. It binds to nothing, costs nothing and does not become public; a city reads it only if we put it to them.', 'Pour les entreprises, les associations d’entreprises et les réseaux locaux du Pacte mondial. Elle n’engage à rien, ne coûte rien et n’est pas publiée ; une ville ne la lit que si nous la lui soumettons.');

insert into seed_next values
('city-partnership', 1, 'You leave an e-mail address; a link leads you to a short form. You can stop and come back.', 'Vous laissez une adresse électronique ; un lien vous mène à un court formulaire. Vous pouvez vous arrêter et revenir.'),
('city-partnership', 2, 'You send it, and get a receipt with a reference. Under the same link you see at any time how it stands.', 'Vous l’envoyez et recevez un accusé de réception avec une référence. Le même lien vous montre à tout moment où elle en est.'),
('city-partnership-partner', 1, 'You leave an e-mail address; a link leads you to a short form. You can stop and come back.', 'Vous laissez une adresse électronique ; un lien vous mène à un court formulaire. Vous pouvez vous arrêter et revenir.'),
('city-partnership-partner', 2, 'You send it, and get a receipt with a reference. Under the same link you see at any time how it stands.', 'Vous l’envoyez et recevez un accusé de réception avec une référence. Le même lien vous montre à tout moment où elle en est.'),
('company', 1, 'You leave an e-mail address; a link leads you to a short form. You can stop and come back.', 'Vous laissez une adresse électronique ; un lien vous mène à un court formulaire. Vous pouvez vous arrêter et revenir.'),
('company', 2, 'You send it, and get a receipt with a reference. Under the same link you see at any time how it stands.', 'Vous l’envoyez et recevez un accusé de réception avec une référence. Le même lien vous montre à tout moment où elle en est.'),
('city-partnership', 3, 'We look at it by the criteria on this page, and answer.', 'Nous l’examinons selon les critères de cette page et répondons.'),
('city-partnership-partner', 3, 'We compare it with participants by country, theme and goal. Where it fits, the city is asked, and answers yes or no.', 'Nous la comparons aux participants par pays, thème et objectif. Lorsqu’elle convient, la ville est interrogée et répond oui ou non.'),
('city-partnership-partner', 4, 'After a yes each of you has the address of the other. After a no you read why.', 'Après un oui, chacun a l’adresse de l’autre. Après un non, vous lisez pourquoi.'),
('company', 3, 'We compare it with participants by country, theme and goal. Where it fits, the city is asked, and answers yes or no.', 'Nous la comparons aux participants par pays, thème et objectif. Lorsqu’elle convient, la ville est interrogée et répond oui ou non.'),
('company', 4, 'After a yes each of you has the address of the other. After a no you read why.', 'Après un oui, chacun a l’adresse de l’autre. Après un non, vous lisez pourquoi.');

with line as (
	select form, 'task' as field, nextval('line_number') as number, to_jsonb(seed_call_task) - 'form' as said
	from seed_call_task
	union all
	select form, 'question', nextval('line_number'), to_jsonb(seed_call_question) - 'form'
	from seed_call_question
), path as (
	select form, field || '.' || number || '.' || key as path, value
	from line
	cross join jsonb_each_text(said)
	where value is not null
	union all
	values
		('interest-of-a-city', 'name', 'Expression of interest: city in City Partnerships'),
		('interest-of-a-partner', 'name', 'Expression of interest: partner in City Partnerships'),
		('interest-of-a-company', 'name', 'Expression of interest: company or Local Network')
)
insert into form (key, content)
select form, jsonb_object_agg(path, value)
from path
group by form;

with path as (
	select slug, key as path, value from seed_call, jsonb_each_text(to_jsonb(seed_call) - 'slug')
	union all
	select slug, 'next.' || number || '.' || key, value
	from (select slug, nextval('line_number') as number, to_jsonb(seed_next) - 'slug' as said from seed_next) as line,
		jsonb_each_text(said)
	union all
	select slug, path, value from seed_call, (values ('open', 'yes'), ('reply_days', '20')) as usual (path, value)
)
insert into call (slug, page, content)
select path.slug, seed_call.page, jsonb_object_agg(path, value)
from path
join seed_call on seed_call.slug = path.slug
group by path.slug, seed_call.page;

insert into revision (subject, number, kind, state, fields, changed_at, reason)
select subject, 1, 'supplied', content,
	(select array_agg(distinct split_part(path, '.', 1)) from jsonb_object_keys(content) as path),
	now(), 'Made for this site'
from (
	select 'form/' || key as subject, content from form where key like 'interest-of-%'
	union all
	select 'call/' || slug, content from call
) as entry
order by subject;
