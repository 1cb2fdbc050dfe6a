package org.citynetworks.resilience;

import java.util.List;

import javax.sql.DataSource;

/**
 * What must be true of applications that were handed in, whatever happened meanwhile.
 */
final class HandedIn {

	/** Those that have come in. */
	static final String KEYS = "select id::text as key from submission where reference is not null";

	/** Those that were accepted. */
	static final String ACCEPTED = "select id::text as key from application where phase = 'accepted'";

	/** What must find nothing. */
	static final List<String> WRONG = List.of(
			// With a reference come its answers as they were sent, a move, a mail and an
			// entry in the audit log, each once
			"""
					select subject from (
						select 'submission/' || id as subject, 1 as named, 0 as sent, 0 as moves, 0 as mails, 0 as entries
							from submission where reference is not null
						union all select 'submission/' || submission, 0, 1, 0, 0, 0 from submission_sent
						union all select 'submission/' || application, 0, 0, 1, 0, 0 from application_move where move = 'submit'
						union all select about, 0, 0, 0, 1, 0 from mail where kind = 'application.received'
						union all select subject, 0, 0, 0, 0, 1 from audit_entry where deed = 'application.submit') noted
					group by subject having (sum(named), sum(sent), sum(moves), sum(mails), sum(entries)) <> (1, 1, 1, 1, 1)""",
			// It stands where its moves have brought it, and none was made twice
			"""
					select application.id from application
					left join lateral (
						select coalesce(string_agg(move, ', ' order by id), '') as moves
						from application_move where application = application.id) made on true
					where (phase, moves) not in (('draft', ''), ('submitted', 'submit'), ('in-review', 'submit, take-up'),
						('decided', 'submit, take-up, decide'), ('accepted', 'submit, take-up, decide, accept'))""",
			// What has come in is locked and has its own letter
			"""
					select submission.id from submission
					left join letter on letter.submission = submission.id
					left join document on document.id = document
					where reference is not null
						and (locked_at is null or document.name is distinct from 'letter-' || submission.id || '.png')""",
			// Every file is whole
			"""
					select id from document
					left join lateral (
						select string_agg(bytes, '' order by number) as content
						from document_chunk where document = document.id) held on true
					where (octet_length(content), encode(sha256(content), 'hex')) is distinct from (size, sha256)""",
			// With a participant come its first revision, its log, somebody who acts for
			// it, and a mail to those who applied, each once, and never without each
			// other
			"""
					select id from (
						select id::text, 1 as accepted, 0 as participants, 0 as revisions, 0 as logged, 0 as grants, 0 as mails
							from application where phase = 'accepted'
						union all select content ->> 'application', 0, 1, 0, 0, 0, 0 from participant
						union all select state ->> 'application', 0, 0, 1, 0, 0, 0 from revision where subject like 'participant/%'
						union all select content ->> 'application', 0, 0, 0, 1, 0, 0
							from participant_log left join participant on slug = participant_log.participant
						union all select substr(email, 1, 36), 0, 0, 0, 0, 1, 0
							from person_grant join person on person.id = person_id where role = 'TEAM_MEMBER'
						union all select substr(about, 12), 0, 0, 0, 0, 0, 1 from mail where kind = 'application.accepted') noted
					group by id
					having (sum(accepted), sum(participants), sum(revisions), sum(logged), sum(grants), sum(mails))
						<> (1, 1, 1, 1, 1, 1)""",
			// A participant is as its first revision says, with both commitments, the day
			// of its first report, whoever looks after it and who acts for it
			"""
					select slug from participant
					left join revision on subject = 'participant/' || slug
					left join person_grant on person_grant.subject = 'participant/' || slug and role = 'TEAM_MEMBER'
					left join person on person.id = person_grant.person_id
					where (number, state) is distinct from (1, content)
						or (select count(*) from jsonb_object_keys(content) as path where path like 'commitment.%.words') <> 2
						or (content ->> 'report_due')::date is distinct from (since + interval '24 months')::date
						or manager is null
						or person.email is distinct from (content ->> 'application') || '@example.org'""",
			// Nothing that was published lies about as a draft
			"select subject from draft where subject like 'participant/%' and step <> 'published'");

	private HandedIn() {
	}

	/**
	 * Lets somebody review.
	 * @return the cookie of that person's session
	 */
	static String reviewer(DataSource database) {
		return Edits.session(database, "rita@example.org", "REVIEWER");
	}

}
