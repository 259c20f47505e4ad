package org.glossator.engine.structure;

import java.util.regex.Pattern;

import org.glossator.engine.segment.Tokenizer;

/** Recognises by their form the lines between a headline and its text: who and where, publisher and section, number and date, head of a letter. Stateless. */
final class PageHead {

	private static final String MONTH = Furniture.MONTH;
	private static final String DAY = "(?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})";
	private static final Pattern READING = Pattern.compile("(?i)(?:estimated )?reading time\\b.{0,30}|\\d{1,2}[ -]min(?:ute)?s?(?: read)?");
	/** "By our correspondents in Tripoli", "Commentary, by Dr. Ines Holm", "DES HANRATTY at the arena". */
	private static final Pattern WHO = Pattern.compile("(?:By|From) (?:our|the|a) .{0,50}(?:[Cc]orrespondents?|[Rr]eporters?|[Ss]taff|[Ee]ditors?|[Dd]esk|[Tt]eam|[Nn]ewsroom|[Ww]riters?|[Bb]ureau)\\b.{0,60}|\\p{Lu}[^ ,]{1,24}(?: [^ ,]{1,24}){0,3}, by (?:\\p{L}{2,4}\\. )?\\p{Lu}.{2,80}|\\p{Lu}{2,}(?: [\\p{Lu}'\u2019-]{2,}){1,2} (?:at|in) .{2,40}|(?:From|To|Cc|Sent|Date|Reply-To): .{2,80}");
	/** "Edited by Ada Holm (now) and ...", "As told to Ada Holm", "An investigation by Delta Desk", "Ada Holm, senior contributor", "Ada Holm on Sunday". */
	private static final Pattern WHOSE = Pattern.compile("(?:Edited|Reconstruction|Reporting|Research|Text|Words|Pictures|Recorded|Compiled|Translated|Presented|Written|Reported|Transcribed|Illustrated|Photographed|Interviewed) by \\p{Lu}.{2,100}|As told to \\p{Lu}.{2,80}|In association with \\p{Lu}.{2,80}|An? (?:\\p{L}+ )?(?:investigation|analysis|report|commentary|essay|speech|reportage|blog|column|series|project) by \\p{Lu}.{2,100}|(?:\\p{Lu}[\\p{L}.'\u2019-]{0,20} ){1,3}\\p{Lu}[\\p{L}'\u2019-]{1,20}(?:, (?:\\p{Ll}+ ){0,2}(?:secretary|editor|correspondent|contributor|columnist|reporter|writer|analyst|fellow|director|professor|president|chair\\p{L}*|lecturer|spokes\\p{L}+|commentator|researcher)\\b[^.!?:]{0,60}|['\u2019]s (?:column|diary|sketch|letter|notebook)\\b.{0,40}| \\(ret(?:d|ired)?\\.?\\)| (?:writes|reports|reporting)(?: (?:from|in|for) .{2,40})?| on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)");
	private static final Pattern WHEN = Pattern.compile("(?i)(?:(?:first|originally|last) )?(?:published|updated|posted|revised|reviewed) .{2,80}|[^.!?:]{2,40}, (?:published|updated|posted) (?:on )?\\d.{2,60}|(?:for (?:immediate )?release|embargoed)\\b.{0,60}|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?" + DAY + "(?:,? \\d{4})?(?:,? \\d{1,2}[:.]\\d{2})?|[^.!?:]{2,70}, " + DAY + "(?:,? \\d{4})?(?:, [^.!?]{2,30})?|\\p{L}[\\p{L} -]{2,24}: .{0,40}" + DAY + ".{0,20}|map update\\b.{2,60}|(?:unrevised |unedited )transcript\\b.{0,60}");
	private static final Pattern NUMBER = Pattern.compile("(?:\\p{Lu}[\\p{L}-]+ ){0,4}(?:No\\.|Nr\\.?|Vol\\.|Note|Brief(?:ing)?|Paper|Bulletin|Report|Issue|Edition|Episode|Letter) ?\\d+(?: [\u00b7/\u2013\u2014-] .{2,40})?|\\d[\\d,.]*(?:st|nd|rd|th) \\p{Lu}[\\p{L} ]{2,30}(?: \\([^)]{1,20}\\))?");
	private static final Pattern PUBLISHER = Pattern.compile("\\p{Lu}[^.!?,:]{2,40}, (?:an? |the )(?:\\p{L}+ ){0,2}(?:page|blog|newsletter|site|website|channel|magazine|podcast|bulletin|journal|newspaper|weekly|daily|monthly) .{2,80}");
	private static final Pattern GREETING = Pattern.compile("(?:(?:Dear|Hello|Hi),? [\\p{Ll}'\u2019 ]{2,40}[.,!:]|\\p{Lu}\\p{Ll}{2,15},)");
	private static final Pattern[] FORMS = { READING, WHO, WHOSE, WHEN, NUMBER, PUBLISHER };
	private static final Pattern PARTS = Pattern.compile(" [\u00b7/|\u27e9\u203a] ");
	private static final Pattern DASHES = Pattern.compile(" [\u2013\u2014-] ");
	private static final int LONGEST = 120;

	private PageHead() {
	}

	/** Whether a block is no running text if it stands between a headline and its text. */
	static boolean isFurniture(String text, int begin, int end) {
		if (end - begin > LONGEST) {
			return false;
		}
		if (GREETING.matcher(text).region(begin, end).matches()) {
			return true;
		}
		boolean sentence = "!?\"\u201d:".indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == '.' && !isInitial(text, end) && !text.startsWith("Map", begin) && !text.startsWith("By ", begin);
		if (sentence) {
			return false;
		}
		for (Pattern form : FORMS) {
			if (form.matcher(text).region(begin, end).matches()) {
				return true;
			}
		}
		return isFields(text.substring(begin, end));
	}

	/** "by Danylo H." */
	private static boolean isInitial(String text, int end) {
		return end >= 3 && Character.isUpperCase(text.charAt(end - 2)) && Tokenizer.isSpace(text.charAt(end - 3));
	}

	/** Fields parted by marks; dashes part sentences too, so that what stands before the first and behind the last must be names or numbers. */
	private static boolean isFields(String block) {
		if (PARTS.split(block).length > 1) {
			return true;
		}
		String[] parts = DASHES.split(block);
		return parts.length > 1 && isCapitalised(parts[0]) && isCapitalised(parts[parts.length - 1]);
	}

	/** "Programme on Fragile States, Meridian Institute" below whoever wrote. */
	static boolean isInstitution(String text, int begin, int end) {
		String block = text.substring(begin, Math.min(end, begin + 61));
		return block.length() <= 60 && Character.isLetter(block.charAt(block.length() - 1)) && block.contains(", ") && isCapitalised(block) && !block.equals(block.toUpperCase(java.util.Locale.ROOT));
	}

	/** Whether all words but the small ones begin with capitals. */
	static boolean isCapitalised(String part) {
		int words = 0;
		for (String word : part.split("[ (]+")) {
			if (word.isEmpty() || word.length() < 4 && words > 0) {
				continue;
			}
			if (Character.isLowerCase(word.charAt(0))) {
				return false;
			}
			words++;
		}
		return words <= 5;
	}
}
