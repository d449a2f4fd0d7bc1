/* Numbers as digits, without stdio: records have many. */
#ifndef DIGITS_H
#define DIGITS_H

/* Writes the last digits of a number, so many, with zeros before them; returns
   where they end. */
static inline char *write_digits(char *text, unsigned long long number,
                                 int width)
{
    for (int i = width - 1; i >= 0; i--, number /= 10)
        text[i] = (char)('0' + number % 10);
    return text + width;
}

/* How many digits a number has. */
static inline int count_digits(unsigned long long number)
{
    int count = 1;
    while ((number /= 10) > 0)
        count++;
    return count;
}

#endif
