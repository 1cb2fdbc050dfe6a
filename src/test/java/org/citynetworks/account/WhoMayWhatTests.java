package org.citynetworks.account;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.IntegrationTest;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
import org.citynetworks.web.Area;
import org.citynetworks.web.Http;
import org.citynetworks.web.SentForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks for every address behind sign-in as everybody there can be, and holds the answers
 * against {@code docs/access.md}, which {@code -Daccess.write=true} writes anew.
 */
@IntegrationTest
class WhoMayWhatTests {

	private static final Path TABLE = Path.of("docs", "access.md");

	/** What the steward and the team member of the test hold their role on. */
	private static final String OWN = "iclei";

	private static final String FOREIGN = "c40";

	/** A variable in an address, and what may stand behind its name. */
	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*})*))?}");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Autowired
	PersonRepository people;

	@Autowired
	FindByIndexNameSessionRepository<?> sessions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@LocalServerPort
	int port;

	/** Those who only read can read on. */
	private final Map<String, String> readers = new HashMap<>();

	private Http http;

	/** Sends the token of a form to other addresses than its own. */
	private SentForm form;

	@BeforeEach
	void takeAForm() {
		this.http = new Http(this.port);
		this.form = SentForm.on(this.http.get("/sign-in")).with("to", "anna@example.org").with("id", "none");
	}

	@BeforeEach
	@AfterEach
	void nobodyYet() {
		People.forget(this.jdbc);
	}

	@Test
	void everyAddressBehindSignInHasARuleOfItsOwn() {
		assertThat(handlers().filter((address) -> Area.of(address.pattern()) == Area.SIGNED_IN))
			.allSatisfy((address) -> assertThat(address.hasRule()).as(address.toString()).isTrue());
	}

	@Test
	void nothingThatReadersShareCanBeChanged() {
		assertThat(handlers().filter((address) -> Area.of(address.pattern()) == Area.PUBLIC))
			.allSatisfy((address) -> assertThat(address.method()).as(address.toString()).isEqualTo(RequestMethod.GET));
	}

	@Test
	void theTableSaysWhoMayWhat() throws IOException {
		var lines = new ArrayList<String>();
		var askers = askers();
		lines.add("| address | nobody | " + askers.keySet().stream().skip(1).collect(Collectors.joining(" | ")) + " |");
		lines.add("|---|" + "---|".repeat(askers.size()));
		for (var address : handlers().filter((address) -> Area.of(address.pattern()) == Area.SIGNED_IN).toList()) {
			var answers = askers.values().stream().map((asker) -> answer(address, asker)).toList();
			lines.add("| %s `%s` | %s |".formatted(address.method(), address.pattern().replace("|", "\\|"),
					String.join(" | ", answers)));
		}
		var open = handlers().filter((address) -> Area.of(address.pattern()) != Area.SIGNED_IN)
			.collect(Collectors.groupingBy((address) -> Area.of(address.pattern()), TreeMap::new, Collectors.mapping(
					(address) -> "`%s %s`".formatted(address.method(), address.pattern()), Collectors.joining(", "))));
		var table = """
				# Who may what

				Made by a test that asks for every address as everybody there can be; the build fails when an answer changes. "own"
				means: for what one's role is on, and for nothing else. "again" means that a factor has to be shown that is not older
				than a quarter of an hour.

				%s

				Open to everybody, and the same for everybody: %s.

				Open to everybody, but about one person, and never kept: %s.
				"""
			.formatted(String.join("\n", lines), open.get(Area.PUBLIC), open.get(Area.PERSONAL));
		if (Boolean.getBoolean("access.write")) {
			Files.writeString(TABLE, table);
		}
		assertThat(Files.readString(TABLE)).isEqualTo(table);
	}

	private Map<String, @Nullable Set<Grant>> askers() {
		var askers = new LinkedHashMap<String, @Nullable Set<Grant>>();
		askers.put("nobody", null);
		askers.put("signed in", Set.of());
		askers.put("steward", Set.of(Grant.on("network/" + OWN, Role.STEWARD)));
		askers.put("team member", Set.of(Grant.on("participant/" + OWN, Role.TEAM_MEMBER)));
		askers.put("reviewer", Set.of(Grant.everywhere(Role.REVIEWER)));
		askers.put("editor", Set.of(Grant.everywhere(Role.EDITOR)));
		askers.put("administrator", Set.of(Grant.everywhere(Role.ADMINISTRATOR)));
		return askers;
	}

	private Person person(Set<Grant> grants) {
		var person = new Person(UUID.randomUUID() + "@example.org", "Anna", Language.ENGLISH, this.clock.instant());
		person.grant(grants);
		return this.people.save(person);
	}

	private String answer(Address address, @Nullable Set<Grant> asker) {
		var own = ask(address, OWN, asker);
		var foreign = address.pattern().contains("{") ? ask(address, FOREIGN, asker) : own;
		return own.equals(foreign) ? own : "own";
	}

	private String ask(Address address, String which, @Nullable Set<Grant> asker) {
		var fresh = ask(address, which, asker, true);
		return (fresh.equals("yes") && ask(address, which, asker, false).equals("again")) ? "again" : fresh;
	}

	private String ask(Address address, String which, @Nullable Set<Grant> asker, boolean fresh) {
		var path = address.path(which);
		// Somebody new for each form, for what is asked for can often not be done twice
		var answer = (address.method() == RequestMethod.GET)
				? this.http.get(path, "Cookie",
						this.readers.computeIfAbsent(asker + " " + fresh, (missing) -> session(asker, fresh)))
				: this.form.to(path).withCookie(this.form.cookie() + "; " + session(asker, fresh)).send(this.http);
		// Nobody follows: where they are sent says it
		var next = URI.create(answer.headers().firstValue("Location").orElse(""));
		if ("/sign-in/again".equals(next.getPath())) {
			return "again";
		}
		if ("/sign-in".equals(next.getPath()) && String.valueOf(next.getQuery()).startsWith("next")) {
			return "sign in";
		}
		return (answer.statusCode() == 403) ? "no" : "yes";
	}

	private String session(@Nullable Set<Grant> asker, boolean fresh) {
		return (asker != null) ? "session=" + new OpenSession(this.sessions, this.clock).of(person(asker), fresh) : "";
	}

	private Stream<Address> handlers() {
		return this.mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().getBeanType().isAnnotationPresent(TestComponent.class))
			.flatMap((entry) -> entry.getKey()
				.getPatternValues()
				.stream()
				.flatMap((pattern) -> methods(entry.getKey().getMethodsCondition().getMethods())
					.map((method) -> new Address(method, pattern, entry.getValue()))))
			.sorted((one, other) -> one.toString().compareTo(other.toString()));
	}

	private static Stream<RequestMethod> methods(Set<RequestMethod> named) {
		return named.isEmpty() ? Stream.of(RequestMethod.GET) : named.stream();
	}

	/**
	 * What can be asked for.
	 */
	record Address(RequestMethod method, String pattern, HandlerMethod handler) {

		/**
		 * An address of it, of something that is called so, or of nothing that there is.
		 */
		String path(String which) {
			return VARIABLE.matcher(this.pattern)
				.replaceAll((variable) -> value(variable.group(1), variable.group(2), which));
		}

		// What cannot be such a thing at all is refused before anybody asks who may see
		// it
		private String value(String name, @Nullable String condition, String which) {
			if (name.equals("kind")) {
				return (condition != null) ? condition.replaceFirst("\\W.*", "") : "network";
			}
			var type = Arrays.stream(this.handler.getMethodParameters())
				.filter((parameter) -> parameter.hasParameterAnnotation(PathVariable.class))
				.filter((parameter) -> name.equals(parameter.getParameter().getName()))
				.map((parameter) -> parameter.getParameterType())
				.findFirst()
				.orElse(null);
			if (type == UUID.class || name.equals("document")) {
				return "00000000-0000-0000-0000-000000000000";
			}
			var isNumber = type == long.class || type == int.class || name.equals("id")
					|| condition != null && condition.startsWith("[1-9]");
			return isNumber ? "999999" : which;
		}

		boolean hasRule() {
			return AnnotatedElementUtils.hasAnnotation(this.handler.getMethod(), PreAuthorize.class)
					|| AnnotatedElementUtils.hasAnnotation(this.handler.getBeanType(), PreAuthorize.class);
		}

		@Override
		public String toString() {
			return this.pattern + " " + this.method;
		}

	}

}
