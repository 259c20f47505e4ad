package org.glossator.engine.ruta;

/** A text that looks at the clock while a regular expression reads it, so that backtracking without end is stopped. */
final class GuardedText implements CharSequence {

	private final String text;
	private final Guard guard;

	GuardedText(String text, Guard guard) {
		this.text = text;
		this.guard = guard;
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public char charAt(int index) {
		guard.step();
		return text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new GuardedText(text.substring(start, end), guard);
	}

	@Override
	public String toString() {
		return text;
	}
}
