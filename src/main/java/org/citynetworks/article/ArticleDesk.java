package org.citynetworks.article;

import org.citynetworks.web.DeskEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ArticleDesk {

	@Bean
	@Order(17)
	DeskEntry articlesOnTheDesk() {
		return new DeskEntry("/admin/articles", "article.desk", "ROLE_ADMINISTRATOR", "ROLE_EDITOR");
	}

}
