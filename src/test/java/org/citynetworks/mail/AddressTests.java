package org.citynetworks.mail;

import org.citynetworks.mail.Address.BadAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AddressTests {

	@ParameterizedTest
	@CsvSource({ "ada@example.org, ada@example.org", "' ada.b+c@mail.example.org ', ada.b+c@mail.example.org",
			"o'neil@example.org, o'neil@example.org", "ada@bücher.example, ada@xn--bcher-kva.example",
			"root@localhost, root@localhost" })
	void readsTheAddressOfOneMailbox(String typed, String address) {
		assertThat(Address.of(typed).value()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ada", "@example.org", "ada@", "ada@.org", "ada@example..org", "ada@exa mple.org",
			"a@example.org,b@example.org", "a@example.org b@example.org", "a@example.org;b@example.org",
			"Ada <ada@example.org>", "<ada@example.org>", "ada@example.org\r\nBcc: eve@example.org",
			"ada\r\nBcc:eve@example.org", "ada\0@example.org", "ada@example.org\0", "\"a b\"@example.org",
			"ada(comment)@example.org", "friends:ada@example.org;", "a@b@example.org", "ädä@example.org",
			"=?utf-8?q?a?=@exa=mple.org", ".ada@example.org", "ada@[127.0.0.1]", "ada@-example.org",
			"0123456789012345678901234567890123456789012345678901234567890123456789@example.org" })
	void refusesAnythingElse(String typed) {
		assertThatExceptionOfType(BadAddress.class).isThrownBy(() -> Address.of(typed));
	}

}
