package org.glossator.exchange.html;

/** The style of a report, for screens light and dark and for paper. Stateless. */
final class ReportStyle {

	private static final String FIXED = """
			:root { color-scheme: light dark; }
			body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
			h1 { font-size: 1.5rem; line-height: 1.25; }
			h2 { font-size: 1.15rem; margin-top: 2.5rem; }
			dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; font-size: .9rem; }
			dt { color: #555; }
			dd { margin: 0; overflow-wrap: anywhere; }
			.legend { position: sticky; top: 0; z-index: 2; background: #fff; border: 1px solid #ccc; border-radius: .4rem; padding: .5rem .8rem; font-size: .9rem; max-height: 35vh; overflow: auto; }
			.key { color: #555; font-size: .85rem; margin: .3rem 0 0; }
			.swatch { display: inline-block; width: .9em; height: .9em; border-radius: .2em; vertical-align: -.1em; }
			main { margin-top: 1.5rem; font-family: Georgia, "Noto Serif", serif; font-size: 1.1rem; }
			main p { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 2.7; margin: 0; min-height: 1em; }
			.m { position: relative; padding-bottom: 24px; background-repeat: no-repeat; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
			.tag { position: relative; font: 600 .6rem/1 system-ui, sans-serif; vertical-align: super; margin: 0 .15em; padding: .1em .3em; border-radius: .3em; text-decoration: none; white-space: nowrap; unicode-bidi: isolate; }
			.tag.suggested { border: 1px dashed currentcolor; }
			.tag.rejected { text-decoration: line-through; }
			[data-tip]:hover::after, [data-tip]:focus::after { content: attr(data-tip); position: absolute; left: 0; top: 100%; z-index: 3; width: max-content; max-width: 24rem; white-space: pre-wrap; overflow-wrap: anywhere; font: 400 .8rem/1.35 system-ui, sans-serif; text-align: start; color: #fff; background: #222; padding: .4rem .6rem; border-radius: .3rem; }
			:target { outline: 3px solid #e69f00; }
			table { border-collapse: collapse; width: 100%; font-size: .85rem; }
			th, td { text-align: start; vertical-align: top; border-bottom: 1px solid #ddd; padding: .3rem .5rem; overflow-wrap: break-word; }
			td:nth-child(2), td:nth-child(3) { overflow-wrap: anywhere; }
			td:last-child { max-width: 9rem; }
			thead { display: table-header-group; }
			@media (prefers-color-scheme: dark) {
				body, .legend { color: #e6e6e6; background: #1c1c1e; }
				dt, .key { color: #aaa; }
				.legend, th, td { border-color: #444; }
				a:not(.tag) { color: #8ab4f8; }
				[data-tip]:hover::after, [data-tip]:focus::after { color: #111; background: #eee; }
			}
			@media print {
				body { max-width: none; margin: 0; font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
				.legend { position: static; max-height: none; }
				input, [data-tip]::after { display: none !important; }
				tr, h1, h2 { break-inside: avoid; }
				a:not(.tag) { color: inherit; text-decoration: none; }
			}
			""";

	private ReportStyle() {
	}

	/** The style with the colours of these layers, and a rule for each that hides it when its switch is off. */
	static String of(ReportLayers layers) {
		StringBuilder style = new StringBuilder(FIXED);
		StringBuilder colors = new StringBuilder("body {");
		for (ReportLayers.Entry layer : layers.all()) {
			int n = layer.number;
			colors.append(" --c").append(n).append(": ").append(layer.color).append(';');
			style.append(".l").append(n).append(" { background-color: ").append(layer.color).append("; color: ").append(onColor(layer.color))
					.append("; }\n");
			style.append("body:has(#show").append(n).append(":not(:checked)) { --c").append(n).append(": transparent; }\n");
			style.append("body:has(#show").append(n).append(":not(:checked)) :is(main .l").append(n).append(", .r").append(n)
					.append(") { display: none; }\n");
		}
		return colors.append(" }\n").append(style).toString();
	}

	/** Black or white, whichever is read more easily on that colour (WCAG 2, relative luminance). */
	private static String onColor(String color) {
		double luminance = 0;
		double[] weights = { 0.2126, 0.7152, 0.0722 };
		for (int i = 0; i < 3; i++) {
			double channel = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			luminance += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
		}
		return luminance > 0.179 ? "#000" : "#fff";
	}
}
