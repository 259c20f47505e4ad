package org.glossator.review.ui.lanes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/**
 * Keeps texts beside each other in step: where one is scrolled, by whatever means, the others follow. Where they wrap
 * alike they stand pixel by pixel, else so that the same characters are at the top. UI thread only.
 */
final class LinkedScrolling {

	/** Where each stood when it was last looked at: only what moved away from there was moved by the person. */
	private final Map<StyledText, Integer> tops = new LinkedHashMap<>();

	LinkedScrolling(List<StyledText> texts) {
		for (StyledText text : texts) {
			tops.put(text, 0);
			text.addListener(SWT.Paint, event -> painted(text));
		}
	}

	private void painted(StyledText text) {
		int top = text.getTopPixel();
		if (tops.put(text, top) != top) {
			// Not while one of them is being painted.
			text.getDisplay().asyncExec(() -> follow(text));
		}
	}

	private void follow(StyledText leader) {
		if (leader.isDisposed()) {
			return;
		}
		for (StyledText other : tops.keySet()) {
			if (other != leader && !other.isDisposed()) {
				if (other.getLineCount() == leader.getLineCount() && other.getLineHeight() == leader.getLineHeight()) {
					other.setTopPixel(leader.getTopPixel());
				} else {
					other.setTopIndex(other.getLineAtOffset(Math.min(other.getCharCount(), leader.getOffsetAtLine(leader.getTopIndex()))));
				}
				tops.put(other, other.getTopPixel());
			}
		}
	}
}
