package org.citynetworks.expression;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(Meanings.class)
class ExpressionConfig {

}
