package org.citynetworks.provider;

import java.util.List;

import org.citynetworks.signin.SecondFactorController;
import org.citynetworks.signin.SignInController;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives the pages at which somebody chooses a way in the organisations that are one.
 */
@ControllerAdvice(assignableTypes = { SignInController.class, SecondFactorController.class })
class ProviderButtons {

	private final ObjectProvider<Providers> providers;

	ProviderButtons(ObjectProvider<Providers> providers) {
		this.providers = providers;
	}

	@ModelAttribute("providers")
	List<Providers.Button> providers() {
		return this.providers.stream().flatMap((all) -> all.buttons().stream()).toList();
	}

}
