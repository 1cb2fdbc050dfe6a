package org.citynetworks.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.eligibility.Areas;
import org.citynetworks.eligibility.Decision;
import org.citynetworks.eligibility.NetworkRules;
import org.citynetworks.eligibility.Reason;
import org.citynetworks.fact.Fact;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.joining.NetworkAnswer.Because;
import org.citynetworks.joining.NetworkAnswer.Listed;
import org.citynetworks.membership.Membership;
import org.citynetworks.shared.Source;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Answers a place for each network, in the words of a page, which expires on the day when
 * a rule or a list that it rests on turns a year old.
 */
@Component
class AnswerAsking {

	private final MessageSource messages;

	private final Clock clock;

	AnswerAsking(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Every network's answer: first what shares most of what the place cares about, then
	 * the yes, the questions and the no, then by name.
	 */
	List<NetworkAnswer> all(List<NetworkRules> networks, Asking asking, Asked asked, HttpServletRequest request) {
		return networks.stream()
			.map((rules) -> of(rules, asking, asked, request))
			.sorted(Comparator.comparing((NetworkAnswer answer) -> -answer.shared().size())
				.thenComparing(NetworkAnswer::answer))
			.toList();
	}

	private NetworkAnswer of(NetworkRules rules, Asking asking, Asked asked, HttpServletRequest request) {
		var today = LocalDate.now(this.clock);
		var words = new FactWords(this.messages, LocaleContextHolder.getLocale());
		var decision = Decision.of(rules, asking.applicant(), today);
		new FactLines(rules.facts(), words, today).nextChange().ifPresent((day) -> expire(request, day));
		return new NetworkAnswer(rules.slug(), rules.name(), decision.answer(),
				decision.decisive().stream().map((reason) -> because(reason, rules, words, request)).toList(),
				decision.besides().stream().map((reason) -> because(reason, rules, words, request)).toList(),
				new ReckonCost(words, today).of(rules, asking.applicant()), shared(rules, asked, words),
				listed(rules, asking, words, request).orElse(null), rules.listWhole(),
				rules.terms("website").stream().findFirst().orElse(null), asked.memo(rules.slug()));
	}

	private Because because(Reason reason, NetworkRules rules, FactWords words, HttpServletRequest request) {
		var today = LocalDate.now(this.clock);
		var field = reason.ground().field();
		// With its site among them a fact is known for the network's own words
		var facts = Stream.concat(reason.rules().stream(), rules.field("website").stream()).toList();
		var drawn = reason.rules()
			.stream()
			.filter((fact) -> field.equals("eligible_region"))
			.flatMap((fact) -> Areas.source(fact.value()).stream())
			.distinct()
			.map((source) -> line(source, words, request))
			.toList();
		return new Because(reason.ground().name(),
				reason.rules().isEmpty() ? null : new FactLines(facts, words, today).field(field), drawn);
	}

	private static List<String> shared(NetworkRules rules, Asked asked, FactWords words) {
		return rules.facts()
			.stream()
			.filter((fact) -> fact.field().equals("theme") && asked.theme().contains(fact.value())
					|| fact.field().equals("sdg") && asked.sdg().contains(fact.value()))
			.map((Fact fact) -> words.text(fact).text())
			.distinct()
			.toList();
	}

	private Optional<Listed> listed(NetworkRules rules, Asking asking, FactWords words, HttpServletRequest request) {
		return asking.memberships()
			.stream()
			.filter((membership) -> membership.network().equals(rules.slug()))
			.min(Comparator.comparing(Membership::isFormer))
			.map((membership) -> new Listed(membership, line(membership.source(), words, request)));
	}

	private SourceLine line(Source source, FactWords words, HttpServletRequest request) {
		var today = LocalDate.now(this.clock);
		var oldFrom = SourceLine.oldFrom(source);
		if (oldFrom != null && oldFrom.isAfter(today)) {
			expire(request, oldFrom);
		}
		return SourceLine.of(source, words, today);
	}

	private static void expire(HttpServletRequest request, LocalDate day) {
		PageCache.expiresAt(request, day.atStartOfDay(ZoneOffset.UTC).toInstant());
	}

}
