-- What participants plan, as it is edited: texts by path (milestone.12.due).
create table plan (
	participant text primary key,
	content jsonb not null
);

-- Of which milestone its team was reminded; another day begins a new count.
create table plan_reminder (
	participant text not null,
	milestone text not null,
	due date not null,
	kind text not null,
	sent_at timestamptz not null,
	primary key (participant, milestone, due, kind)
);

-- Takes a person out of the plans in which they are the one to speak with: on the site, in all revisions and in all drafts.
create function forget_liaison(address text) returns integer
language plpgsql security definer as $$
declare
	paths constant text[] := '{liaison_name,liaison_mail}';
	changed integer;
begin
	update plan set content = content - paths where lower(content ->> 'liaison_mail') = lower(address);
	update draft set state = state - paths, version = version + 1
	where subject like 'plan/%' and lower(state ->> 'liaison_mail') = lower(address);
	perform set_config('citynetworks.withdraws', 'a person', true);
	update revision set state = state - paths
	where subject like 'plan/%' and lower(state ->> 'liaison_mail') = lower(address);
	get diagnostics changed = row_count;
	perform set_config('citynetworks.withdraws', '', true);
	return changed;
end
$$;

revoke execute on function forget_liaison from public;

do $$
declare
	site record;
begin
	execute format('alter function forget_liaison set search_path = %I, pg_temp', current_schema());
	for site in
		select distinct rolname
		from pg_class
		cross join aclexplode(relacl) as given
		join pg_roles on pg_roles.oid = given.grantee and pg_roles.oid <> relowner
		where pg_class.oid = 'revision'::regclass
	loop
		execute format('grant execute on function forget_liaison to %I', site.rolname);
	end loop;
end
$$;

-- What plans take from the answers to an application; where somebody has said already what a question means, that stays.
with said (task, code, means) as (values
	('liaison', 'name', 'plan.liaison.name'),
	('liaison', 'role', 'plan.liaison.role'),
	('liaison', 'mail', 'plan.liaison.mail'),
	('diagnostic', 'which', 'plan.diagnostic'),
	('project', 'title', 'plan.project')
), question as (
	select substring(path from '^question\.[0-9]+') as line, content, means
	from form
	cross join jsonb_each_text(content) as part (path, text)
	join said on path like 'question.%.code' and text = code
	where key = 'cities-programme-plan'
), meant as (
	select jsonb_object_agg(question.line || '.means', question.means) as texts
	from question
	join said on said.means = question.means and question.content ->> (line || '.task') = said.task
	where not question.content ? (line || '.means')
), changed as (
	update form set content = content || texts
	from meant
	where key = 'cities-programme-plan' and texts is not null
	returning key, content
)
insert into revision (subject, number, kind, state, fields, changed_at, reason)
select 'form/' || key, coalesce((select max(number) from revision where subject = 'form/' || key), 0) + 1, 'edited', content,
	'{question}', now(), 'What is said of the liaison, the diagnostic and the project goes into the plan'
from changed;
