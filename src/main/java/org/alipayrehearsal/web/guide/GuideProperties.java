package org.alipayrehearsal.web.guide;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the data of the guide's pages is. An owner can put other files in their place,
 * for example {@code rehearsal.words=file:/srv/rehearsal/words.yml}.
 *
 * @param words the glossary
 * @param failureMessages what Alipay shows when something does not work
 * @param questions what readers asked
 */
@ConfigurationProperties("rehearsal")
public record GuideProperties(@DefaultValue("classpath:data/words.yml") Resource words,
		@DefaultValue("classpath:data/failure-messages.yml") Resource failureMessages,
		@DefaultValue("classpath:data/questions.yml") Resource questions) {

}
