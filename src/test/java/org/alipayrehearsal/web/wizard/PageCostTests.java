package org.alipayrehearsal.web.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.configuration.FixedClock;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a request of a page costs, counted: look-ups in the class path, which search the
 * jar, and reports, which validate the whole form.
 */
@SpringBootTest(properties = "rehearsal.warm-up.enabled=false")
@AutoConfigureMockMvc
@Import(FixedClock.class)
@ContextConfiguration(initializers = PageCostTests.CountedResources.class)
class PageCostTests {

	private static final CountingClassLoader LOOK_UPS = new CountingClassLoader(PageCostTests.class.getClassLoader());

	private static final AtomicInteger REPORTS = new AtomicInteger();

	private static final Map<String, String> ANSWERS = Map.of("name.realName", "José García Márquez", "passport.number",
			"C01X00T", "documents.visaKind", "Z", "contact.phone", "0049 170 1234567", "card.number", "621700",
			"card.bank", "CCB");

	private static final List<String> PAGES = List.of("/", "/questions", "/banks", "/words", "/failure-messages",
			"/rules", "/rules/name-middle-dot", "/changes", "/desk", "/afterwards", "/bank-counter", "/name-variants",
			"/check-code", "/finished");

	@Autowired
	private MockMvc mvc;

	@BeforeEach
	void countFromZero() {
		LOOK_UPS.names.clear();
		REPORTS.set(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenPageIsShownAgainShouldNotSearchTheClassPathAndMakeNoReport(String language) throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.forLanguageTag(language)).begin();
		person.sendAll(ANSWERS);
		counted(() -> openAll(person));
		assertThat(LOOK_UPS.names).as("templates are read once").isNotEmpty();
		countFromZero();
		counted(() -> openAll(person));
		assertThat(LOOK_UPS.names).isEmpty();
		assertThat(REPORTS).hasValue(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenPageIsSentShouldMakeOneReportWithThePageAfterIt(String language) throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.forLanguageTag(language)).begin();
		for (RehearsalPage page : RehearsalPage.ALL) {
			person.open(page);
			REPORTS.set(0);
			String next = person.send(page, ANSWERS, "action", "anyway");
			person.open(next);
			assertThat(REPORTS).as(page.path()).hasValue(1);
		}
	}

	private @Nullable Void openAll(PageClient person) throws Exception {
		for (String page : PAGES) {
			person.open(page);
		}
		for (RehearsalPage page : RehearsalPage.ALL) {
			person.open(page);
		}
		person.open("/rehearsal/" + person.journey() + "/confirmation");
		return null;
	}

	/** Counts the look-ups of resources that are created meanwhile, too. */
	private static void counted(Callable<@Nullable Void> requests) throws Exception {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(LOOK_UPS);
		try {
			requests.call();
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	static class CountedResources implements ApplicationContextInitializer<GenericApplicationContext> {

		@Override
		public void initialize(GenericApplicationContext context) {
			context.setClassLoader(context.getClassLoader());
			context.setResourceLoader(new DefaultResourceLoader(LOOK_UPS));
		}

	}

	private static final class CountingClassLoader extends ClassLoader {

		private final List<String> names = new CopyOnWriteArrayList<>();

		CountingClassLoader(ClassLoader parent) {
			super(parent);
		}

		@Override
		public @Nullable URL getResource(String name) {
			this.names.add(name);
			return super.getResource(name);
		}

		@Override
		public @Nullable InputStream getResourceAsStream(String name) {
			this.names.add(name);
			return super.getResourceAsStream(name);
		}

		@Override
		public Enumeration<URL> getResources(String name) throws IOException {
			this.names.add(name);
			return super.getResources(name);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class CountedReports {

		@Bean
		static BeanPostProcessor countedReports() {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof RuleService) ? counting(bean) : bean;
				}
			};
		}

		private static Object counting(Object rules) {
			ProxyFactory proxy = new ProxyFactory(rules);
			proxy.setProxyTargetClass(true);
			proxy.addAdvice((MethodInterceptor) (call) -> {
				// Banks and spellings are validated by some of the rules only.
				if (call.getMethod().getName().equals("check")
						&& call.getArguments()[1] instanceof ValidationScope scope && scope.scans()) {
					REPORTS.incrementAndGet();
				}
				return call.proceed();
			});
			return proxy.getProxy(RuleService.class.getClassLoader());
		}

	}

}
