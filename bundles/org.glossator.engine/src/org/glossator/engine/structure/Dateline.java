package org.glossator.engine.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what agencies put before a report: {@code GENEVA, March 14 (Wire) - }. Stateless. */
public final class Dateline {

	private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
	private static final Pattern FORM = Pattern.compile("\\p{Lu}[\\p{Lu} .'\u2019/-]{1,30}(?:, ?[\\p{L} .]{2,25})?(?:, ?(?:" + MONTH
			+ " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:, ?\\d{4})?)?(?: ?[(/][^()/\\n]{2,40}[)/])?(?: ?\u2014 ?| [-\u2013]{1,2} | -- ?|(?<=/) )");
	/** {@code GENEVA, 14 March The ...}, {@code Port Louis / Geneva, 14 March The ...}: a date tells it without a dash. */
	private static final Pattern DATED = Pattern.compile("\\p{Lu}[\\p{L} .'\u2019/-]{1,40}, ?(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? ?\\d{4})?(?:[.:]? (?=\\p{Lu}\\p{L}+ (?!\\d)|An? )| ?[-\u2013\u2014]{1,2} (?=\\p{Lu}))");
	/** {@code Caracas, 24 July (Agency).- With}, {@code HAMA, (Correspondent) - Units}: an agency in brackets, by whatever calendar. */
	private static final Pattern SIGNED = Pattern.compile("\\p{Lu}[\\p{L} .'\u2019/-]{1,40},(?: ?(?:\\p{Lu}\\p{L}+\\.? \\d{1,2}|\\d{1,2} \\p{Lu}[\\p{L}-]+(?: al-\\p{Lu}\\p{L}+)?)(?:,? ?\\d{4})?)? ?\\([^()\\n]{2,60}\\) ?[.:]? ?[-\u2013\u2014]{0,2} ?(?=\\p{Lu})");

	/** {@code Bamako (Agency) - The}. */
	private static final Pattern BRACKETED = Pattern.compile("\\p{Lu}[\\p{L} .'\u2019/-]{1,40} \\([^()\\n]{2,60}\\) [-\u2013\u2014]{1,2} ?(?=\\p{Lu})");
	/** {@code BAMAKO, Mali, March 4 (Agency)} on a line of its own. */
	private static final Pattern LINE = Pattern.compile("\\p{Lu}[\\p{Lu} .'\u2019/-]{1,30}(?:, ?[\\p{L} .]{2,25})?(?:, ?(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH
			+ ")(?:, ?\\d{4})?)?(?: ?\\([^()\\n]{2,40}\\)(?: ?[-\u2013\u2014]{1,2})?| ?[-\u2013\u2014]{1,2}) ?");

	private Dateline() {
	}

	/** Whether a line is a date line and nothing else. */
	public static boolean isLine(String text, int begin, int end) {
		return end - begin < 120 && LINE.matcher(text).region(begin, end).matches();
	}

	/** Behind the date line that begins at {@code begin}; {@code begin} itself where there is none. */
	public static int end(String text, int begin, int end) {
		Matcher matcher = FORM.matcher(text).region(begin, Math.min(end, begin + 120));
		if (matcher.lookingAt() && matcher.end() < end) {
			return matcher.end();
		}
		matcher = SIGNED.matcher(text).region(begin, Math.min(end, begin + 160));
		if (matcher.lookingAt() && matcher.end() < end) {
			return matcher.end();
		}
		matcher = BRACKETED.matcher(text).region(begin, Math.min(end, begin + 160));
		if (matcher.lookingAt() && matcher.end() < end) {
			return matcher.end();
		}
		matcher = DATED.matcher(text).region(begin, Math.min(end, begin + 120));
		return matcher.lookingAt() && matcher.end() < end ? matcher.end() : begin;
	}
}
