package org.glossator.exchange.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;

/**
 * Writes a text with its spans marked: cut where any span begins or ends, each piece underlined once for every span over
 * it, each span on a track of its own so that nested and crossing ones stay apart. For one page, one thread.
 */
final class MarkedText {

	/** How many underlines are drawn beneath each other. */
	static final int TRACKS = 6;

	/** One fragment of a span. */
	private static final class Stretch {

		private final int begin;
		private final int end;
		private final int number;
		private final boolean first;
		private int track;

		Stretch(int begin, int end, int number, boolean first) {
			this.begin = begin;
			this.end = end;
			this.number = number;
			this.first = first;
		}
	}

	private final String text;
	private final List<SpanRecord> spans;
	private final ReportLayers layers;
	private final List<String> tips;
	private final StringBuilder out;
	private final List<Stretch> stretches = new ArrayList<>();

	/**
	 * @param spans in document order; the number of a span is its place here
	 * @param tips what is told of each, for the tooltip
	 */
	MarkedText(String text, List<SpanRecord> spans, ReportLayers layers, List<String> tips, StringBuilder out) {
		this.text = text;
		this.spans = spans;
		this.layers = layers;
		this.tips = tips;
		this.out = out;
		for (int i = 0; i < spans.size(); i++) {
			SpanRecord span = spans.get(i);
			for (int fragment = 0; fragment < span.span().fragmentCount(); fragment++) {
				stretches.add(new Stretch(span.span().fragmentBegin(fragment), span.span().fragmentEnd(fragment), i, fragment == 0));
			}
		}
		stretches.sort(Comparator.comparingInt((Stretch stretch) -> stretch.begin).thenComparingInt(stretch -> -stretch.end));
	}

	/** Writes one paragraph for each line. */
	void write() {
		List<Stretch> active = new ArrayList<>();
		int next = 0;
		int at = 0;
		boolean lineOpen = false;
		while (at < text.length() || next < stretches.size()) {
			if (!lineOpen) {
				out.append("<p dir=\"auto\">");
				lineOpen = true;
			}
			int here = at;
			active.removeIf(stretch -> stretch.end <= here);
			while (next < stretches.size() && stretches.get(next).begin <= at) {
				begin(stretches.get(next++), active);
			}
			if (at >= text.length()) {
				continue;
			}
			int to = next < stretches.size() ? Math.min(text.length(), stretches.get(next).begin) : text.length();
			for (Stretch stretch : active) {
				to = Math.min(to, stretch.end);
			}
			int line = lineEnd(at, to);
			piece(at, line, active);
			at = line;
			if (line < to) {
				at = text.startsWith("\r\n", line) ? Math.min(to, line + 2) : line + 1;
				// the second half of a line end that a span begins in ends no second line
				if (line > 0 && text.charAt(line) == '\n' && text.charAt(line - 1) == '\r') {
					continue;
				}
				out.append("</p>\n");
				lineOpen = false;
			}
		}
		if (lineOpen) {
			out.append("</p>\n");
		}
	}

	private int lineEnd(int from, int to) {
		int at = from;
		while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		return at;
	}

	/** A span begins: it takes the lowest track that is free, and its label stands before it. */
	private void begin(Stretch stretch, List<Stretch> active) {
		if (stretch.begin < stretch.end) {
			boolean[] taken = new boolean[TRACKS];
			active.forEach(other -> taken[other.track] = true);
			while (stretch.track < TRACKS - 1 && taken[stretch.track]) {
				stretch.track++;
			}
			active.add(stretch);
		}
		if (stretch.first) {
			SpanRecord span = spans.get(stretch.number);
			ReportLayers.Entry layer = layers.of(span);
			String label = layers.label(span);
			out.append("<a class=\"tag l").append(layer.number).append(statusClass(span)).append("\" id=\"t").append(stretch.number)
					.append("\" href=\"#a").append(stretch.number).append("\" data-tip=\"").append(Html.escaped(tips.get(stretch.number))).append("\">")
					.append(Html.escaped(label.isEmpty() ? layer.name : label)).append("</a>");
		}
	}

	static String statusClass(SpanRecord span) {
		return span.provenance().status() == Status.ACCEPTED ? "" : " " + span.provenance().status().id();
	}

	private void piece(int from, int to, List<Stretch> active) {
		if (from == to) {
			return;
		}
		String covered = Html.escaped(text.substring(from, to));
		if (active.isEmpty()) {
			out.append(covered);
			return;
		}
		StringBuilder images = new StringBuilder();
		StringBuilder places = new StringBuilder();
		StringBuilder sizes = new StringBuilder();
		StringBuilder tip = new StringBuilder();
		for (Stretch stretch : active) {
			SpanRecord span = spans.get(stretch.number);
			String color = "var(--c" + layers.of(span).number + ")";
			images.append(span.provenance().status() == Status.ACCEPTED ? "linear-gradient(" + color + "," + color + "),"
					: "repeating-linear-gradient(90deg," + color + " 0 4px,transparent 4px 7px),");
			places.append("0 calc(100% - ").append((TRACKS - 1 - stretch.track) * 4).append("px),");
			sizes.append("100% 2px,");
			tip.append(tip.isEmpty() ? "" : "\n").append(tips.get(stretch.number));
		}
		SpanRecord innermost = spans.get(active.get(active.size() - 1).number);
		String fill = "color-mix(in srgb,var(--c" + layers.of(innermost).number + ") 16%,transparent)";
		images.append("linear-gradient(").append(fill).append(',').append(fill).append(')');
		places.append("0 0");
		sizes.append("100% calc(100% - ").append(TRACKS * 4).append("px)");
		out.append("<span class=\"m\" style=\"background-image:").append(images).append(";background-position:").append(places)
				.append(";background-size:").append(sizes).append("\" data-tip=\"").append(Html.escaped(tip.toString())).append("\">")
				.append(covered).append("</span>");
	}
}
