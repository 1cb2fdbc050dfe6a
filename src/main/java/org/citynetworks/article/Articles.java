package org.citynetworks.article;

import java.util.Comparator;
import java.util.List;

import org.citynetworks.article.Article.Stand;
import org.citynetworks.history.State;
import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to the articles.
 */
@Component
public class Articles {

	private final JdbcClient jdbc;

	Articles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All there are, by their addresses: they are hundreds at most. */
	public List<Article> all() {
		return this.jdbc.sql("select slug, content from article order by slug")
			.query((line, number) -> ArticleText.article(line.getString("slug"),
					State.parse(line.getString("content"))))
			.list();
	}

	public Article get(String slug) {
		return this.jdbc.sql("select content from article where slug = :slug")
			.param("slug", slug)
			.query(String.class)
			.optional()
			.map((content) -> ArticleText.article(slug, State.parse(content)))
			.orElseThrow(() -> new NotFound("article", slug));
	}

	/**
	 * What stands on a page.
	 * @param page one of {@link ArticleEditing#PAGES}
	 */
	public OnPage on(String page) {
		var there = all().stream()
			.flatMap((article) -> article.stands()
				.stream()
				.filter((stand) -> stand.page().equals(page))
				.map((stand) -> new Standing(article, stand)))
			.toList();
		return new OnPage(
				there.stream()
					.filter((one) -> one.stand().isWhole())
					.sorted(Comparator.comparingInt((one) -> one.stand().place()))
					.map(Standing::article)
					.toList(),
				there.stream()
					.filter((one) -> !one.stand().isWhole())
					.map(Standing::article)
					.sorted(Comparator.comparing(Article::day, Comparator.nullsLast(Comparator.reverseOrder())))
					.toList());
	}

	private record Standing(Article article, Stand stand) {

	}

	/**
	 * The articles of a page.
	 *
	 * @param whole those that stand there in full, in their order
	 * @param listed the others, the newest first
	 */
	public record OnPage(List<Article> whole, List<Article> listed) {

	}

}
