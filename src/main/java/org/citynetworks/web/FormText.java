package org.citynetworks.web;

import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What is typed into a form loses the spaces around it, and nothing typed is nothing; but
 * a password is as it is. A form is the model attribute {@code form}.
 */
@ControllerAdvice
class FormText {

	@InitBinder("form")
	void trim(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
		binder.registerCustomEditor(String.class, "password", new AsItIs());
	}

	private static final class AsItIs extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String text) {
			setValue((text == null || text.isEmpty()) ? null : text);
		}

	}

}
