package org.alipayrehearsal.web.guide;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Locations of the data of the guide pages, for example
 * {@code rehearsal.words=file:/srv/rehearsal/words.yml}.
 *
 * @param words YAML file of the glossary.
 * @param failureMessages YAML file of the messages that Alipay shows when it refuses an
 * application.
 * @param questions YAML file of readers' questions and their answers.
 */
@ConfigurationProperties("rehearsal")
public record GuideProperties(@DefaultValue("classpath:data/words.yml") Resource words,
		@DefaultValue("classpath:data/failure-messages.yml") Resource failureMessages,
		@DefaultValue("classpath:data/questions.yml") Resource questions) {

}
