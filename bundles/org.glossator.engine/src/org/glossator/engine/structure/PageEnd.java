package org.glossator.engine.structure;

import java.util.regex.Pattern;

/** Recognises by their form what pages say behind their last paragraph: requests to readers, links, counters, signs of agencies, what may be copied, who signed. Stateless. */
final class PageEnd {

	private static final String NO_STOP = "[^.!?]";
	/** "Have you been affected? Tell us your story": a question or a condition to the reader, and somebody to write to. */
	private static final Pattern REQUEST = Pattern.compile("(?i)(?:(?:do|did|have|are|were) you|what do you think|know (?:something|more|anything)|if (?:you (?:have|know|are|were|or)|anyone|anybody))\\b.{0,200}\\b(?:(?:tell|send|write|mail|contact|reach|show|forward|let) (?:it |them |to ){0,2}(?:us|me|our)|in touch|to us|e-?mail|editors?|helpline|hotline|line is open|reporters?|newsroom|newsdesk)\\b.*");
	private static final Pattern LETTERS = Pattern.compile("(?i)letters\\b.{0,80}\\b(?:words|editors?|postal|address)\\b.*|(?:tips?|corrections?|comments?|contributions?)\\b.{0,40}\\b(?:to us|can be (?:sent|left)|are (?:welcome|moderated))\\b.*|\\(?(?:comments?|corrections?) welcome\\b.*");
	/** An address of electronic mail. */
	private static final Pattern ADDRESS = Pattern.compile(".*[\\p{L}\\d._-]{2,}@[\\p{L}\\d-]+\\.\\p{L}{2,}.*");
	private static final Pattern FOLLOW = Pattern.compile("(?i)(?:follow|find|join|watch|like|listen|subscribe|share|download)\\b[^.!?]{0,80}\\b(?:Telegram|Twitter|on X|Facebook|Instagram|YouTube|TikTok|WhatsApp|Signal|Spotify|Bluesky|Mastodon|Substack|podcasts?|(?:the|our) (?:channel|app|feed|newsletter))\\b.*");
	/** Fields parted by dots, bars or arrows. */
	private static final Pattern FIELDS = Pattern.compile(NO_STOP + "{2,80}(?: [\u00b7|\u27e9\u203a] " + NO_STOP + "{2,60})+|[\u2190\u2192\u00ab\u00bb\u2039\u203a] ?.{2,120}|.{2,120} ?[\u2190\u2192\u203a]");
	/** "More from Hexley: ...", "Previous: ... Next: ...", "Photo report: ...". */
	private static final Pattern TEASER = Pattern.compile("(?i)(?:more (?:from|on|about|in) " + NO_STOP + "{2,120}|(?:previous|next|older|newer|up next|related|in pictures|gallery|(?:photo|video|picture) (?:report|gallery|story)|most (?:viewed|shared)|read this (?:\\p{L}+ )?in)\\b[^.!?:]{0,20}: .{2,150})");
	/** What a button says. */
	private static final Pattern BUTTON = Pattern.compile("(?i)(?:share|print|reply|log in|sign in|sign up|show|suggest|save|bookmark|subscribe|manage|listen|watch)\\b" + NO_STOP + "{2,50}|(?:listen|watch) live\\b.{0,80}|was this .{2,20} (?:helpful|useful)\\?.{0,20}");
	private static final Pattern COUNTS = Pattern.compile("(?i)\\d[\\d.,]*[km]? (?:reposts?|likes?|quotes?|comments?|shares?|views?|replies|retweets?|reactions?)\\b.{0,80}|\\(?(?:release id|visitor counter|views|shares): ?\\d.{0,60}");
	/** "mt/rk/ph", "(rh / HNN)", "QNA-Q 1922 GMT". */
	private static final Pattern SIGNS = Pattern.compile("\\(?\\p{L}{1,5}(?: ?[/-] ?\\p{L}{2,5}){1,4}\\)?|[\\p{Lu}-]{2,8} \\d{4} (?:GMT|UTC)\\b.{0,20}|[^\\p{L}]{1,20}");
	private static final Pattern UPDATES = Pattern.compile("(?i)(?:(?:this|our) (?:story|article|page|report|text|piece|post|explainer|tracker|bulletin|(?:live ?)?blog|column|essay|guide|timeline|letter|message|newsletter|episode)|the (?:explainer|tracker|live ?blog|bulletin)|we)\\b[^.!?]{0,20}\\b(?:updat(?:e|ed|ing)|revised|compiled|(?:first|originally) published|produced by|paid for)\\b.*|(?:all )?(?:prices|rates|times)\\b" + NO_STOP + "{0,40}\\b(?:as of|are local|GMT|UTC)\\b.{0,20}");
	private static final Pattern RIGHTS = Pattern.compile("(?i)(?:.{0,60}\\b)?(?:(?:reproduction|reprint(?:s|ing)?|republication|copying|quoting|quotation|forwarding)\\b.{0,40}\\b(?:welcome|allowed|permitted|encouraged|prohibited|forbidden|fine|obligatory|required|credit|permission)|may be (?:freely )?(?:copied|reproduced|reprinted|republished|quoted))\\b.*");
	private static final Pattern PUBLISHER = Pattern.compile("(?i).{2,80}\\b(?:(?:carries|takes|accepts|runs) no (?:advertis\\p{L}+|ads|position)|(?:run|financed|funded|supported|paid) by (?:its |our |\\p{L}+ )?(?:readers|members|volunteers|donations|subscribers|supporters|part-timers)|(?:message|site|page|mail|post|advertisement) (?:is|was) (?:promoted|paid for) by)\\b.*|(?:promoted|paid for|published|printed) (?:and \\p{L}+ )?by .{2,80} on behalf of .*|we do not (?:accept|take) (?:money|advertising|donations|grants)\\b.*");
	private static final Pattern AUTHOR = Pattern.compile("(?:The (?:author|writer|columnist) (?:is|was|has|teaches|works|lives)|.{2,40}['\u2019]s? [^.!?]{0,40}\\b(?:column|sketch|diary|letter|newsletter|podcast|cartoon)s? (?:appears?|runs?|is published)|.{2,60}['\u2019]s? [^.!?]{0,60}\\b(?:novel|book|memoirs?|collection|album|podcast|poems|pictures|photographs|columns?)\\b[^.!?]{0,60} (?:is|are) (?:out|available|published|on show|on sale)\\b|.{2,160}\\b(?:He|She) is the author of) .*");
	/** "Ada Holm contributed to this report.", "Translated from the Czech by Ada Holm.", "This conversation was shortened.", "For emergency help call ...", "Get our newsletters in your inbox". */
	private static final Pattern CREDIT = Pattern.compile("(?i).{2,80}\\bcontributed (?:to this (?:story|report|article|piece|investigation)|reporting|research)\\b.*|(?:translated|adapted|transcribed) (?:from|by) .{2,120}|(?:this|the) (?:conversation|interview|transcript|discussion) (?:was|has been|is) " + NO_STOP + "{0,60}\\b(?:edited|shortened|condensed|translated|held in|conducted)\\b.*|(?:to|please) cite (?:this|as)\\b.{2,200}|(?:for|in) (?:an? |urgent |immediate )?(?:emergency|help|support|crisis)\\b" + NO_STOP + "{0,40}\\b(?:call|phone|ring|dial|text|contact)\\b.*|.{0,80}\\bcan be (?:contacted|reached) (?:on|at|by) .*|get .{2,60}\\b(?:newsletters?|inbox|app)\\b.*|photos? (?:above|below|by)\\b.*|(?:gifts|donations) to .{2,60}\\b(?:deductible|welcome)\\b.*");
	/** Who signed, where and when, for whom and before whom. */
	private static final Pattern SIGNED = Pattern.compile("(?:Done|Signed|Given|Issued) (?:in|at) .{2,60}\\b(?:day of|\\d{4}).{0,30}|For (?:the |and on behalf of )" + NO_STOP + "{2,50}: ?\\p{Lu}.{2,60}|In the presence of:? .{2,100}|For the [\\p{L} ]{3,40}, (?:the )?(?:spokes\\p{L}+|secretary|chair\\p{L}*|president|director|editors?)");
	private static final Pattern REFERENCE = Pattern.compile("(?i)(?:reference|doi|cite as|data and code|methodology|how we (?:rate|work|check))\\b.{0,30}[:(].*|.*\\bdoi: ?10\\..*");
	private static final Pattern[] FORMS = { REQUEST, LETTERS, ADDRESS, FOLLOW, FIELDS, TEASER, BUTTON, COUNTS, SIGNS, UPDATES, RIGHTS, PUBLISHER, AUTHOR, CREDIT, SIGNED, REFERENCE };
	private static final int LONGEST = 260;

	private PageEnd() {
	}

	/** Whether a block may only be furniture where a page ends. */
	static boolean isFurniture(String text, int begin, int end) {
		if (end - begin > LONGEST) {
			return false;
		}
		for (Pattern form : FORMS) {
			if (form.matcher(text).region(begin, end).matches()) {
				return true;
			}
		}
		return false;
	}
}
