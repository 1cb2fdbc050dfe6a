package org.citynetworks.export;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a template hold data for programs: {@code ld:json} writes a value as JSON into its
 * element, where nothing of it can end the element.
 */
@Component
final class JsonLdDialect extends AbstractProcessorDialect {

	private static final int PRECEDENCE = 1300;

	JsonLdDialect() {
		super("Linked data", "ld", PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Json(prefix));
	}

	static String json(Object value) {
		return JsonMapper.shared().writeValueAsString(value).replace("<", "\\u003c");
	}

	private static final class Json extends AbstractAttributeTagProcessor {

		Json(String prefix) {
			super(TemplateMode.HTML, prefix, null, false, "json", true, PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
				IElementTagStructureHandler structure) {
			var expression = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value);
			structure.setBody(json(expression.execute(context)), false);
		}

	}

}
