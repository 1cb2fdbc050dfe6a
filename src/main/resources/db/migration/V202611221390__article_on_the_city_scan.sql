-- What the original programme wrote about the City Scan, word for word.
create temporary table seed_scan_path on commit drop as
select 'city-scan-as-supplied' as slug, path, text from (values
	('supplied', 'yes'),
	('title_en', 'What the City Scan was'),
	('title_fr', 'Ce qu’était le City Scan'),
	('summary_en', 'How the Cities Programme described its diagnostic tool.'),
	('summary_fr', 'Comment le Programme des villes décrivait son outil de diagnostic.'),
	('text_en', 'The ‘City Scan’ diagnostic and reporting tool was developed as a response to cities’ need for tools that support a collaborative understanding of challenges and to support decision making. In 2015 some 20 participant cities piloted the City Scan. It is now a core component of Leading-level city engagement. The City Scan is also offered as a stand alone activity that members and partners can utilise for collaborative decision making and project development.')
) as said (path, text)
union all
select 'city-scan-as-supplied', 'stand.' || number || '.' || key, text
from (select nextval('line_number') as number) as line,
	(values ('site_page', 'city-scan'), ('whole', 'yes'), ('place', '1')) as said (key, text)
union all
select 'city-scan-as-supplied', 'source.' || nextval('line_number') || '.page_address',
	'https://citiesprogramme.org/get-involved/';

insert into article (slug, content)
select slug, jsonb_object_agg(path, text) from seed_scan_path group by slug;

insert into revision (subject, number, kind, state, fields, changed_at, reason, source)
select 'article/' || slug, 1, 'supplied', content,
	(select array_agg(distinct split_part(path, '.', 1)) from jsonb_object_keys(content) as path),
	now(), 'Written from the pages of the original programme', 'https://citiesprogramme.org/get-involved/'
from article
where slug = 'city-scan-as-supplied';
