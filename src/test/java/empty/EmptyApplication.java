package empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * What Spring Boot does with the dependencies of the site and nothing to serve: the
 * yardstick for the start. Outside the site's package, so that no test finds it.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class EmptyApplication {

	public static void main(String[] args) {
		SpringApplication.run(EmptyApplication.class, args);
	}

}
