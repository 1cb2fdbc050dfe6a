package org.citynetworks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts the machine's own Chromium once a run and hands each test a new visitor.
 */
class Browsers implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(Browsers.class);

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

	/**
	 * What a Chromium needs to stay at home: nothing of it may ask for anything outside.
	 */
	private static final List<String> ALONE = List.of("--no-sandbox", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic");

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (chromium().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is here");
		}
		if ("required".equals(System.getProperty("browser"))) {
			throw new IllegalStateException("No Chromium found: install one, or name its program in CHROMIUM");
		}
		System.out.printf(
				"%n*** SKIPPED: %s needs a browser. Install Chromium or name its program in CHROMIUM. ***%n%n",
				context.getDisplayName());
		return ConditionEvaluationResult.disabled("No Chromium on this machine");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visitor.class;
	}

	@Override
	public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
		var port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		var visitor = new Visitor(browser(context), "http://127.0.0.1:" + port);
		context.getStore(NAMESPACE).put(Visitor.class, visitor);
		return visitor;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		var visitor = context.getStore(NAMESPACE).remove(Visitor.class, Visitor.class);
		if (visitor != null) {
			visitor.leave();
		}
	}

	/**
	 * Visits a site with a browser of its own, for what Playwright makes belongs to the
	 * thread that made it.
	 */
	static void visit(String site, Consumer<Visitor> visit) {
		try (var running = Running.start()) {
			visit.accept(new Visitor(running.browser, site));
		}
	}

	private static Browser browser(ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Running.class, (key) -> Running.start(), Running.class).browser;
	}

	private static Optional<Path> chromium() {
		@Nullable String named = System.getenv("CHROMIUM");
		return ((named != null) ? Stream.of(named) : PLACES.stream()).map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start() {
			var playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			return new Running(playwright, playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium().orElseThrow()).setArgs(ALONE)));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

}
