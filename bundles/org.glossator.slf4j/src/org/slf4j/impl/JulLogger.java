package org.slf4j.impl;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.slf4j.helpers.FormattingTuple;
import org.slf4j.helpers.MarkerIgnoringBase;
import org.slf4j.helpers.MessageFormatter;

/** Hands what SLF4J 1.7 logs to {@code java.util.logging}. */
final class JulLogger extends MarkerIgnoringBase {

	private static final long serialVersionUID = 1L;

	private final transient Logger logger;

	JulLogger(String name) {
		this.name = name;
		logger = Logger.getLogger(name);
	}

	private void log(Level level, String message, Throwable thrown) {
		if (logger.isLoggable(level)) {
			LogRecord record = new LogRecord(level, message);
			record.setLoggerName(name);
			record.setThrown(thrown);
			logger.log(record);
		}
	}

	private void format(Level level, String format, Object... arguments) {
		if (logger.isLoggable(level)) {
			FormattingTuple told = MessageFormatter.arrayFormat(format, arguments);
			log(level, told.getMessage(), told.getThrowable());
		}
	}

	@Override
	public boolean isTraceEnabled() {
		return logger.isLoggable(Level.FINEST);
	}

	@Override
	public void trace(String message) {
		log(Level.FINEST, message, null);
	}

	@Override
	public void trace(String format, Object argument) {
		format(Level.FINEST, format, argument);
	}

	@Override
	public void trace(String format, Object first, Object second) {
		format(Level.FINEST, format, first, second);
	}

	@Override
	public void trace(String format, Object... arguments) {
		format(Level.FINEST, format, arguments);
	}

	@Override
	public void trace(String message, Throwable thrown) {
		log(Level.FINEST, message, thrown);
	}

	@Override
	public boolean isDebugEnabled() {
		return logger.isLoggable(Level.FINE);
	}

	@Override
	public void debug(String message) {
		log(Level.FINE, message, null);
	}

	@Override
	public void debug(String format, Object argument) {
		format(Level.FINE, format, argument);
	}

	@Override
	public void debug(String format, Object first, Object second) {
		format(Level.FINE, format, first, second);
	}

	@Override
	public void debug(String format, Object... arguments) {
		format(Level.FINE, format, arguments);
	}

	@Override
	public void debug(String message, Throwable thrown) {
		log(Level.FINE, message, thrown);
	}

	@Override
	public boolean isInfoEnabled() {
		return logger.isLoggable(Level.INFO);
	}

	@Override
	public void info(String message) {
		log(Level.INFO, message, null);
	}

	@Override
	public void info(String format, Object argument) {
		format(Level.INFO, format, argument);
	}

	@Override
	public void info(String format, Object first, Object second) {
		format(Level.INFO, format, first, second);
	}

	@Override
	public void info(String format, Object... arguments) {
		format(Level.INFO, format, arguments);
	}

	@Override
	public void info(String message, Throwable thrown) {
		log(Level.INFO, message, thrown);
	}

	@Override
	public boolean isWarnEnabled() {
		return logger.isLoggable(Level.WARNING);
	}

	@Override
	public void warn(String message) {
		log(Level.WARNING, message, null);
	}

	@Override
	public void warn(String format, Object argument) {
		format(Level.WARNING, format, argument);
	}

	@Override
	public void warn(String format, Object first, Object second) {
		format(Level.WARNING, format, first, second);
	}

	@Override
	public void warn(String format, Object... arguments) {
		format(Level.WARNING, format, arguments);
	}

	@Override
	public void warn(String message, Throwable thrown) {
		log(Level.WARNING, message, thrown);
	}

	@Override
	public boolean isErrorEnabled() {
		return logger.isLoggable(Level.SEVERE);
	}

	@Override
	public void error(String message) {
		log(Level.SEVERE, message, null);
	}

	@Override
	public void error(String format, Object argument) {
		format(Level.SEVERE, format, argument);
	}

	@Override
	public void error(String format, Object first, Object second) {
		format(Level.SEVERE, format, first, second);
	}

	@Override
	public void error(String format, Object... arguments) {
		format(Level.SEVERE, format, arguments);
	}

	@Override
	public void error(String message, Throwable thrown) {
		log(Level.SEVERE, message, thrown);
	}
}
