package org.glossator.core.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a date written out in English, German, French, Spanish, Russian or Arabic, or in ISO 8601. A date in figures
 * whose day and month could be either way round is none.
 */
final class DateText {

	/** A date and where it stands; {@code iso} is empty where it lacks the year. */
	record Found(String iso, int begin, int end) {
	}

	private static final Map<String, Integer> MONTHS = months(
			"january februar february march april may june july august september october november december",
			"1 2 2 3 4 5 6 7 8 9 10 11 12",
			"jan feb mar apr jun jul aug sep sept oct nov dec", "1 2 3 4 6 7 8 9 9 10 11 12",
			"januar m\u00e4rz mai juni juli oktober dezember", "1 3 5 6 7 10 12",
			"janvier f\u00e9vrier mars avril juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre",
			"1 2 3 4 6 7 8 9 10 11 12",
			"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
			"1 2 3 4 5 6 7 8 9 10 11 12",
			"\u044f\u043d\u0432\u0430\u0440\u044f \u0444\u0435\u0432\u0440\u0430\u043b\u044f \u043c\u0430\u0440\u0442\u0430 "
					+ "\u0430\u043f\u0440\u0435\u043b\u044f \u043c\u0430\u044f \u0438\u044e\u043d\u044f \u0438\u044e\u043b\u044f "
					+ "\u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f "
					+ "\u043e\u043a\u0442\u044f\u0431\u0440\u044f \u043d\u043e\u044f\u0431\u0440\u044f "
					+ "\u0434\u0435\u043a\u0430\u0431\u0440\u044f",
			"1 2 3 4 5 6 7 8 9 10 11 12",
			"\u064a\u0646\u0627\u064a\u0631 \u0641\u0628\u0631\u0627\u064a\u0631 \u0645\u0627\u0631\u0633 "
					+ "\u0623\u0628\u0631\u064a\u0644 \u0645\u0627\u064a\u0648 \u064a\u0648\u0646\u064a\u0648 "
					+ "\u064a\u0648\u0644\u064a\u0648 \u0623\u063a\u0633\u0637\u0633 \u0633\u0628\u062a\u0645\u0628\u0631 "
					+ "\u0623\u0643\u062a\u0648\u0628\u0631 \u0646\u0648\u0641\u0645\u0628\u0631 \u062f\u064a\u0633\u0645\u0628\u0631",
			"1 2 3 4 5 6 7 8 9 10 11 12");

	private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
	private static final Pattern DAY_FIRST = Pattern
			.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: de)? (\\p{L}{3,11})\\.?,?(?: de)? (\\d{4})(?!\\d)");
	private static final Pattern MONTH_FIRST = Pattern
			.compile("(?<!\\p{L})(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
	private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})(?!\\d)");

	private static final Pattern NO_YEAR = Pattern.compile(
			"(?<![\\d\\p{L}])(?:(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th|\\.)? (\\p{L}{3,11}))(?![\\d\\p{L}])");

	private DateText() {
	}

	private static Map<String, Integer> months(String... namesAndNumbers) {
		Map<String, Integer> months = new HashMap<>();
		for (int i = 0; i < namesAndNumbers.length; i += 2) {
			String[] names = namesAndNumbers[i].split(" ");
			String[] numbers = namesAndNumbers[i + 1].split(" ");
			for (int j = 0; j < names.length; j++) {
				months.put(names[j], Integer.valueOf(numbers[j]));
			}
		}
		return months;
	}

	/** The first date of a line, if need be one without a year; null if there is none. */
	static Found findAny(String text) {
		Found whole = find(text);
		if (whole != null) {
			return whole;
		}
		Matcher matcher = NO_YEAR.matcher(text);
		for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
			String month = matcher.group(1) == null ? matcher.group(4) : matcher.group(1);
			if (MONTHS.containsKey(month.toLowerCase(Locale.ROOT))) {
				return new Found("", matcher.start(), matcher.end());
			}
		}
		return null;
	}

	/** The first date in the text, or null. */
	static Found find(String text) {
		Found best = null;
		for (Pattern pattern : new Pattern[] { ISO, DAY_FIRST, MONTH_FIRST, FIGURES }) {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				String iso = iso(pattern, matcher);
				if (iso != null && (best == null || matcher.start() < best.begin())) {
					best = new Found(iso, matcher.start(), matcher.end());
				}
			}
		}
		return best;
	}

	private static String iso(Pattern pattern, Matcher m) {
		if (pattern == ISO) {
			return iso(m.group(1), Integer.valueOf(m.group(2)), m.group(3));
		}
		if (pattern == DAY_FIRST) {
			return iso(m.group(3), MONTHS.get(m.group(2).toLowerCase(Locale.ROOT)), m.group(1));
		}
		if (pattern == MONTH_FIRST) {
			return iso(m.group(3), MONTHS.get(m.group(1).toLowerCase(Locale.ROOT)), m.group(2));
		}
		int first = Integer.parseInt(m.group(1));
		int second = Integer.parseInt(m.group(3));
		if (first > 12 || m.group(2).equals(".") || first == second) {
			return iso(m.group(4), second, m.group(1));
		}
		return second > 12 ? iso(m.group(4), first, m.group(3)) : null;
	}

	private static String iso(String year, Integer month, String day) {
		if (month == null) {
			return null;
		}
		try {
			return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString();
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}
}
