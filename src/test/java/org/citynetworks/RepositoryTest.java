package org.citynetworks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * A test of queries on the migrated database; what it writes is rolled back. What is to
 * be tested is named here and not imported by each test, so that all share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(includeFilters = @Filter(type = FilterType.REGEX,
		pattern = "org\\.citynetworks\\.(city\\.(Named.*|Places)|directory\\.FindNetworks|document\\.(Documents|RemoveUnheld)|eligibility\\.FindRules|finder\\.(Finder|KeptNames)|network\\.NamedNetworks|search\\.NamedCountries|fact\\.WhoSaysSo|membership\\.Members(AsOf)?)"))
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
public @interface RepositoryTest {

}
