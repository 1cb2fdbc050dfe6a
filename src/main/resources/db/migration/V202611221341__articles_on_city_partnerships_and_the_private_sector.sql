-- What the original programme wrote about City Partnerships and the private sector, word for word, and what is known besides:
-- single facts from the pages named with each, in our words.
create temporary table seed_article (
	slug text, supplied text, day text, title_en text, title_fr text, summary_en text, summary_fr text, text_en text, text_fr text
) on commit drop;

create temporary table seed_stand (slug text, site_page text, whole text, place text) on commit drop;

create temporary table seed_source (slug text, page_address text) on commit drop;

create temporary table seed_link (slug text, place text, page_address text, text_en text, text_fr text) on commit drop;

create temporary table seed_about (slug text, subject text) on commit drop;

insert into seed_article values
('city-partnerships-as-supplied', 'yes', null,
'What the facility was to be', 'Ce que la facilité devait être',
'How the Cities Programme described City Partnerships when it was being set up.',
'Comment le Programme des villes décrivait City Partnerships au moment de sa création.',
'The Multi-Partner Implementation Facility for Sustainable Urban Development – known as City Partnerships – is being established to catalyse effective, coordinated and results-based implementation of integrated sustainable urban development solutions to achieve the Sustainable Development Goals (SDGs) and the New Urban Agenda (NUA). The Facility will be underpinned by a United Nations Multi-Partner Trust Fund. Its development is being led by the United Nations Human Settlements Programme, UN-Habitat. The UN Global Compact – Cities Programme, as the urban arm of the United Nations Global Compact, will be coordinating the implementation of the first phase of City Partnerships.',
null),

('city-partnerships-since', 'no', null,
'What is known of it, and where money and work stand', 'Ce que l’on en sait, et où en sont l’argent et les travaux',
'Who led the facility, how it was offered to cities, and what became of it as far as is known.',
'Qui dirigeait la facilité, comment elle a été proposée aux villes et ce qu’elle est devenue, autant qu’on le sache.',
'The text above is of 2017, when the facility was being set up. Its published aims were more than 60 projects, levels of government that work together, and a single way in to the help of the United Nations.

On 13 February 2018 it was offered to cities as the City Partnerships Challenge, with Realdania, the UN Global Compact and RMIT University as partners.

On 15 February 2021 RMIT University ceased to host the secretariat of the Cities Programme, which closed.

## Where money and work stand

- Money: how much the trust fund received, and for which projects it was spent, has not been found.
- Work: no list of projects of the first phase has been found, nor any page that says how the facility went on after 2021.
- Here: projects stand on this page when a participant publishes them as part of a city partnership.

This is an independent tool. It does not claim that the facility works today, and what you send here reaches those who run this directory, not UN-Habitat and not the United Nations.',
'Le texte ci-dessus date de 2017, lorsque la facilité se mettait en place. Ses objectifs annoncés étaient plus de 60 projets, une action coordonnée entre les niveaux de gouvernement et un point d’entrée unique vers l’aide des Nations Unies.

Le 13 février 2018, elle a été proposée aux villes sous le nom de City Partnerships Challenge, avec Realdania, le Pacte mondial des Nations Unies et l’université RMIT comme partenaires.

Le 15 février 2021, l’université RMIT a cessé d’héberger le secrétariat du Programme des villes, qui a fermé.

## Où en sont l’argent et les travaux

- L’argent : le montant reçu par le fonds fiduciaire et les projets auxquels il a servi n’ont pas été retrouvés.
- Les travaux : aucune liste des projets de la première phase n’a été retrouvée, ni aucune page indiquant la suite après 2021.
- Ici : un projet figure sur cette page lorsqu’un participant le publie comme partenariat de ville.

Ce site est un outil indépendant. Il n’affirme pas que la facilité fonctionne aujourd’hui, et ce que vous envoyez ici parvient à celles et ceux qui tiennent cet annuaire, et non à ONU-Habitat ni aux Nations Unies.'),

('city-partnerships-steps', 'no', null,
'How a city takes part', 'Comment une ville participe',
'From the prospectus to a contract, what counted in the selection, and how to say here that your city is interested.',
'Du prospectus au contrat, ce qui comptait dans la sélection, et comment dire ici que votre ville est intéressée.',
'In the challenge of 2018 a city took these steps:

1. It read the prospectus.
2. Its own executive approved.
3. It sent an expression of interest, which bound it to nothing; the last day was moved to 5 October 2018.
4. Cities were selected by published criteria.
5. City and programme concluded a contract.

Then came two years of work, in eight steps and two stages. What the eight steps were called has not been found.

## What counted in the selection

- Its population: more than 20,000 were desirable.
- A balance: one half of the cities rural or regional, the other half metropolitan.
- How fast it grows.
- Other cities in its region that could form a cluster with it.
- How well suited the people were whom it named.
- What its project could do for the Sustainable Development Goals and the New Urban Agenda.

## What a city committed to

- A Sustainable Development Leader, for 0.4 of a full post.
- A diagnostic of where it stands.
- Building up its capacities.
- A task force from several sectors.
- A project.
- USD 20,000 a year for two years, which contributions of partners could lower.

## How it works here

1. Read what this page says, and let your executive agree inside the house.
2. Leave an e-mail address below. A link leads you to a short form; colleagues can help.
3. Send your expression of interest. It binds your city to nothing, costs nothing, and does not become public.
4. We look at it by the criteria above, and answer. If a partner fits, we put the question to both of you.',
'Dans l’appel de 2018, une ville suivait ces étapes :

1. Elle lisait le prospectus.
2. Son exécutif donnait son accord.
3. Elle envoyait une manifestation d’intérêt, qui ne l’engageait à rien ; la date limite a été reportée au 5 octobre 2018.
4. Les villes étaient sélectionnées selon des critères publiés.
5. La ville et le programme concluaient un contrat.

Venaient ensuite deux ans de travail, en huit étapes et deux phases. Le nom des huit étapes n’a pas été retrouvé.

## Ce qui comptait dans la sélection

- Sa population : plus de 20 000 habitants étaient souhaitables.
- Un équilibre : une moitié de villes rurales ou régionales, l’autre de villes métropolitaines.
- Le rythme de sa croissance.
- D’autres villes de sa région pouvant former un groupe avec elle.
- La compétence des personnes qu’elle désignait.
- Ce que son projet pouvait apporter aux Objectifs de développement durable et au Nouveau Programme pour les villes.

## Ce à quoi une ville s’engageait

- Une personne responsable du développement durable, à 0,4 équivalent temps plein.
- Un diagnostic de sa situation.
- Le renforcement de ses capacités.
- Un groupe de travail réunissant plusieurs secteurs.
- Un projet.
- 20 000 dollars des États-Unis par an pendant deux ans, montant que l’apport de partenaires pouvait réduire.

## Comment cela se passe ici

1. Lisez cette page et obtenez l’accord de votre exécutif.
2. Laissez une adresse électronique ci-dessous. Un lien vous mène à un court formulaire ; des collègues peuvent vous aider.
3. Envoyez votre manifestation d’intérêt. Elle n’engage votre ville à rien, ne coûte rien et n’est pas publiée.
4. Nous l’examinons selon les critères ci-dessus et répondons. Si un partenaire convient, nous vous posons la question à tous deux.'),

('city-partnerships-challenge-2018', 'no', '2018-02-13',
'The City Partnerships Challenge is launched', 'Lancement du City Partnerships Challenge',
'At the ninth World Urban Forum the facility was offered to cities for the first time.',
'Au neuvième Forum urbain mondial, la facilité est proposée aux villes pour la première fois.',
'The City Partnerships Challenge was launched on 13 February 2018 at the ninth World Urban Forum. Its partners were Realdania, the UN Global Compact and RMIT University. Cities could send a non-binding expression of interest; the last day was moved to 5 October 2018.

Which cities were selected has not been found.',
'Le City Partnerships Challenge a été lancé le 13 février 2018 au neuvième Forum urbain mondial. Ses partenaires étaient Realdania, le Pacte mondial des Nations Unies et l’université RMIT. Les villes pouvaient envoyer une manifestation d’intérêt sans engagement ; la date limite a été reportée au 5 octobre 2018.

La liste des villes retenues n’a pas été retrouvée.'),

('private-sector-as-supplied', 'yes', null,
'Why the private sector takes part', 'Pourquoi le secteur privé participe',
'How the Cities Programme described the part of companies and of the Local Networks of the Global Compact.',
'Comment le Programme des villes décrivait le rôle des entreprises et des réseaux locaux du Pacte mondial.',
'The private sector is integral to the Cities Programme which was established on cross sectoral collaboration – city government working with the private sector and civil society to tackle complex, urban issues. In many of our Innovating and Leading cities, the private sector is taking leadership in their city’s sustainable development. We work closely with many Global Compact Local Networks who are an important mobiliser of the private sector at the country and local level. Read about the latest initiatives and examples of leading private sector efforts.',
null),

('private-sector-ways', 'no', null,
'How companies and Local Networks take part', 'Comment les entreprises et les réseaux locaux participent',
'What a company can do here, what a Local Network can do, and what is asked first.',
'Ce qu’une entreprise peut faire ici, ce que peut faire un réseau local, et ce que l’on demande d’abord.',
'## Companies

1. Say below what you can bring, in which countries, and to which of the Sustainable Development Goals.
2. We compare it with the participants whose commitments and projects fit, and with those that look for partners.
3. Where something fits, the city is asked. It answers yes or no, and either way you hear.
4. After a yes you have each other’s address, and go on without us.

What you tell us is read by those who run this directory and by the cities that are asked. It does not become public, and it is no recommendation of your company.

## Local Networks of the Global Compact

A Local Network mobilises companies in its country. It can use the same form on behalf of several of them, and can be a partner of a project itself.

## What is asked first

The UN Global Compact keeps its doors closed to bodies under sanctions of the United Nations, to those on the UN Ineligible Vendors List for ethical reasons, to those with income from landmines or cluster bombs, to producers of tobacco, and to bodies that get significant support from such companies or give it to them. The form asks whether any of this is so, and whether a city that you might work with buys from you. A yes is looked at before a city is asked.',
'## Les entreprises

1. Dites ci-dessous ce que vous pouvez apporter, dans quels pays et à quels Objectifs de développement durable.
2. Nous le comparons aux engagements et aux projets des participants, et à ceux qui cherchent des partenaires.
3. Lorsque cela concorde, nous posons la question à la ville. Elle répond oui ou non ; vous êtes informés dans les deux cas.
4. Après un oui, vous avez l’adresse l’un de l’autre et poursuivez sans nous.

Ce que vous nous dites est lu par celles et ceux qui tiennent cet annuaire et par les villes interrogées. Rien n’en est publié, et cela ne vaut pas recommandation de votre entreprise.

## Les réseaux locaux du Pacte mondial

Un réseau local mobilise les entreprises de son pays. Il peut remplir le même formulaire au nom de plusieurs d’entre elles et être lui-même partenaire d’un projet.

## Ce que l’on demande d’abord

Le Pacte mondial des Nations Unies n’accepte pas les organismes visés par des sanctions des Nations Unies, ceux qui figurent pour des raisons éthiques sur la liste des fournisseurs exclus des Nations Unies, ceux qui tirent des revenus de mines terrestres ou de bombes à sous-munitions, les producteurs de tabac, ni les organismes qui reçoivent de telles entreprises, ou leur apportent, un soutien important. Le formulaire demande si c’est le cas, et si une ville avec laquelle vous pourriez travailler est votre cliente. Un oui est examiné avant qu’une ville ne soit interrogée.'),

('melbourne-model', 'no', null,
'Melbourne: government, business and civil society at one table', 'Melbourne : pouvoirs publics, entreprises et société civile autour d’une table',
'The programme began in 2003 with a model in which companies work on a problem of the city from the start.',
'Le programme a commencé en 2003 par un modèle où les entreprises travaillent dès le début sur un problème de la ville.',
'The Cities Programme was founded in 2003. Its way of working became known as the Melbourne Model: government, business and civil society take up a complex problem of their city together. Twelve pilot cities tried it first.

From this came what was later asked of Innovating cities: a project over several years on a problem that seems impossible to solve, run by all three, with monitoring and evaluation.',
'Le Programme des villes a été fondé en 2003. Sa méthode est connue sous le nom de modèle de Melbourne : pouvoirs publics, entreprises et société civile s’attaquent ensemble à un problème complexe de leur ville. Douze villes pilotes l’ont d’abord expérimentée.

De là vient ce que l’on a demandé plus tard aux villes du niveau Innovating : un projet de plusieurs années sur un problème qui semble insoluble, mené par les trois, avec un suivi et une évaluation.');

insert into seed_stand values
('city-partnerships-as-supplied', 'city-partnerships', 'yes', '1'),
('city-partnerships-since', 'city-partnerships', 'yes', '2'),
('city-partnerships-steps', 'city-partnerships', 'yes', '3'),
('city-partnerships-challenge-2018', 'city-partnerships', 'no', '4'),
('private-sector-as-supplied', 'private-sector', 'yes', '1'),
('private-sector-ways', 'private-sector', 'yes', '2'),
('city-partnerships-challenge-2018', 'private-sector', 'no', '3'),
('melbourne-model', 'private-sector', 'no', '4');

insert into seed_source values
('city-partnerships-as-supplied', 'https://citiesprogramme.org/get-involved/'),
('city-partnerships-since', 'https://citiesprogramme.org/get-involved/city-partnerships/'),
('city-partnerships-since', 'https://citiesprogramme.org/get-involved/city-partnerships-challenge/'),
('city-partnerships-since', 'https://citiesprogramme.org/un-global-compact-cities-programme-closure/'),
('city-partnerships-steps', 'https://citiesprogramme.org/get-involved/city-partnerships-challenge/'),
('city-partnerships-steps', 'https://citiesprogramme.org/participate/the-city-partnerships-challenge/'),
('city-partnerships-challenge-2018', 'https://citiesprogramme.org/get-involved/city-partnerships-challenge/'),
('private-sector-as-supplied', 'https://citiesprogramme.org/get-involved/'),
('private-sector-ways', 'https://drupal.unglobalcompact.org/handbook/non-business'),
('melbourne-model', 'https://citiesprogramme.org/about-us/'),
('melbourne-model', 'https://citiesprogramme.org/get-involved/for-cities/innovating-cities/');

insert into seed_link values
('private-sector-as-supplied', '1', '/programme/tiers/leading', 'What Leading cities do', 'Ce que font les villes du niveau Leading'),
('private-sector-as-supplied', '2', '/programme/tiers/innovating', 'What Innovating cities do', 'Ce que font les villes du niveau Innovating'),
('private-sector-ways', '1', '/participants', 'Who takes part', 'Qui participe'),
('city-partnerships-steps', '1', '/programme/tiers/leading', 'The two-year plan of Leading cities', 'Le plan de deux ans des villes du niveau Leading');

insert into seed_about values ('melbourne-model', 'city/2158177');

create temporary table seed_path on commit drop as
select slug, path, text from (
	select slug, key as path, value as text from seed_article, jsonb_each_text(to_jsonb(seed_article) - 'slug')
	union all
	select slug, field || '.' || number || '.' || key, value
	from (
		select slug, 'stand' as field, nextval('line_number') as number, to_jsonb(seed_stand) - 'slug' as said from seed_stand
		union all
		select slug, 'source', nextval('line_number'), to_jsonb(seed_source) - 'slug' from seed_source
		union all
		select slug, 'link', nextval('line_number'), to_jsonb(seed_link) - 'slug' from seed_link
		union all
		select slug, 'about', nextval('line_number'), to_jsonb(seed_about) - 'slug' from seed_about
	) as line, jsonb_each_text(said)
) as said
where text is not null;

insert into article (slug, content)
select slug, jsonb_object_agg(path, text) from seed_path group by slug;

insert into revision (subject, number, kind, state, fields, changed_at, reason, source)
select 'article/' || slug, 1, 'supplied', content,
	(select array_agg(distinct split_part(path, '.', 1)) from jsonb_object_keys(content) as path),
	now(), 'Written from the pages of the original programme', 'https://citiesprogramme.org/get-involved/'
from article
order by slug;
