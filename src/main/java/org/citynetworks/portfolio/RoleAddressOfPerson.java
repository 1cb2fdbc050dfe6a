package org.citynetworks.portfolio;

import java.util.List;
import java.util.Optional;

import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where participants write to somebody of the staff.
 */
@Component
@Order(500)
class RoleAddressOfPerson implements PersonalData {

	private final Portfolios portfolios;

	RoleAddressOfPerson(Portfolios portfolios) {
		this.portfolios = portfolios;
	}

	@Override
	public List<Section> of(DataSubject person) {
		return Optional.ofNullable(person.personId())
			.map((id) -> this.portfolios.addresses().get(id))
			.map((address) -> new Section("portfolio.title", List.of(new Row("portfolio.address", address))))
			.stream()
			.toList();
	}

	/** What they looked after is nobody's from then on. */
	@Override
	public void erase(DataSubject person) {
		var id = person.personId();
		if (id != null && this.portfolios.addresses().containsKey(id)) {
			this.portfolios.publish(id, "");
		}
	}

}
