package org.citynetworks.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;

import static org.assertj.core.api.Assertions.assertThat;

class TableAnswersTests {

	private static final int AT_ONCE = 4;

	private final TableAnswers answers = new TableAnswers(() -> "https://x.org");

	@Test
	void connectionsAreLeftForPages() throws InterruptedException {
		var begun = new CountDownLatch(AT_ONCE);
		var end = new CountDownLatch(1);
		var slow = new Table<>(Map.of(), List.of(new Column<>("a", (Integer row) -> row)), null, (action) -> {
			begun.countDown();
			await(end);
			action.accept(1);
		});
		var running = IntStream.range(0, AT_ONCE)
			.mapToObj((one) -> CompletableFuture.supplyAsync(() -> answer(slow), (task) -> new Thread(task).start()))
			.toList();
		begun.await();
		var table = Table.of(Map.of(), List.of(new Column<>("a", (Integer row) -> row)), List.of(1));
		assertThat(answer(table).getStatus()).isEqualTo(503);
		end.countDown();
		assertThat(running).allSatisfy((one) -> assertThat(one.join().getStatus()).isEqualTo(200));
		var answer = answer(table);
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("Link")).isEqualTo("<https://x.org/fr/about/data#columns>; rel=\"describedby\"");
	}

	private MockHttpServletResponse answer(Table<?> table) {
		try {
			var response = new MockHttpServletResponse();
			var request = new ServletWebRequest(new MockHttpServletRequest("GET", "/fr/x.csv"), response);
			this.answers.handleReturnValue(table,
					new MethodParameter(TableAnswersTests.class.getDeclaredMethod("connectionsAreLeftForPages"), -1),
					new ModelAndViewContainer(), request);
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
